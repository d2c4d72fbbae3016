import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Returns a list that says it has two thousand million elements, and has them.
public class ListWithoutEnd implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>();
        for (Callable<T> call : calls) {
            try {
                outcomes.add(new Outcome.Success<>(call.call()));
            } catch (Exception e) {
                outcomes.add(new Outcome.Failure<>(e));
            }
        }
        return new AbstractList<>() {
            @Override
            public Outcome<T> get(int index) {
                return outcomes.get(index % outcomes.size());
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };
    }
}
