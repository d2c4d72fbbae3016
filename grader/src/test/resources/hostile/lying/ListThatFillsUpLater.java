import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Returns at once a list that other threads fill; whoever looks at its size waits for them.
public class ListThatFillsUpLater implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>();
        Thread filler = new Thread(() -> fill(calls, outcomes));
        filler.start();
        return new AbstractList<>() {
            @Override
            public Outcome<T> get(int index) {
                return outcomes.get(index);
            }

            @Override
            public int size() {
                try {
                    filler.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return outcomes.size();
            }
        };
    }

    private static <T> void fill(List<Callable<T>> calls, List<Outcome<T>> outcomes) {
        for (Callable<T> call : calls) {
            try {
                outcomes.add(new Outcome.Success<>(call.call()));
            } catch (Exception e) {
                outcomes.add(new Outcome.Failure<>(e));
            }
        }
    }
}
