import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Leaves a thread behind that says it has ended and stands nowhere.
public class SaysItHasEnded implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Thread left = new Thread(SaysItHasEnded::rest) {
            @Override
            public State getState() {
                return State.TERMINATED;
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                return null;
            }
        };
        left.setDaemon(true);
        left.start();

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

    private static void rest() {
        while (true) {
            LockSupport.park();
            Thread.interrupted();
        }
    }
}
