import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Leaves a thread behind whose name is that of a thread of the JDK's own.
public class CallsItselfAServant implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
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
        Thread left = new Thread(CallsItselfAServant::rest, "CompletableFuture-delayScheduler");
        left.setDaemon(true);
        left.start();
        return outcomes;
    }

    private static void rest() {
        while (true) {
            LockSupport.park();
            Thread.interrupted();
        }
    }
}
