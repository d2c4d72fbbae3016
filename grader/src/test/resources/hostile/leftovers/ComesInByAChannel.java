import exercises.gatherwitherrors.*;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Has its own code run in the thread that interrupts: the closing of an interruptible channel.
public class ComesInByAChannel implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Thread left = new Thread(() -> {
            AbstractInterruptibleChannel channel = new AbstractInterruptibleChannel() {
                @Override
                protected void implCloseChannel() {
                    System.out.println("here runs " + Thread.currentThread().getName());
                    rest();
                }

                {
                    begin();
                }
            };
            rest();
        });
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
