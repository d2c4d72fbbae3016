import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Leaves a thread behind whose `interrupt` is its own: it never returns to who calls it.
public class HearsNoInterrupt implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Thread left = new Thread(HearsNoInterrupt::rest) {
            @Override
            public void interrupt() {
                rest();
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
