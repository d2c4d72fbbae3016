import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Replaces the calls in the list that it is given by calls of its own, and gathers those.
public class ReplacesTheCalls implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        calls.replaceAll(call -> () -> null);

        List<Outcome<T>> outcomes = new ArrayList<>();
        for (Callable<T> call : calls) {
            try {
                outcomes.add(new Outcome.Success<>(call.call()));
            } catch (InterruptedException e) {
                throw e;
            } catch (Throwable e) {
                outcomes.add(new Outcome.Failure<>(e));
            }
        }
        return outcomes;
    }
}
