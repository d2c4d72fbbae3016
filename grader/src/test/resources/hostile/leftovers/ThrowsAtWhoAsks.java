import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Leaves a thread behind that throws at whoever interrupts it or asks for its state or stack.
public class ThrowsAtWhoAsks implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Thread left = new Thread(ThrowsAtWhoAsks::rest) {
            @Override
            public void interrupt() {
                throw new Error("do not disturb");
            }

            @Override
            public State getState() {
                throw new Error("none of your business");
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                throw new Error("look elsewhere");
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
