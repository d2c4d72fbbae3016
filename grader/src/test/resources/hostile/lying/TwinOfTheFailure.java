import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Reports failures by exceptions that look like those of the calls: same message, same cause,
/// same trace, another object.
public class TwinOfTheFailure implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>();
        for (Callable<T> call : calls) {
            try {
                outcomes.add(new Outcome.Success<>(call.call()));
            } catch (InterruptedException e) {
                throw e;
            } catch (Throwable e) {
                Exception twin = new Exception(e.getMessage(), e.getCause());
                twin.setStackTrace(e.getStackTrace());
                outcomes.add(new Outcome.Failure<>(twin));
            }
        }
        return outcomes;
    }
}
