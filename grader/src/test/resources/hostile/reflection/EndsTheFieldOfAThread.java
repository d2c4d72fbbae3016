import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Opens the fields of Thread, which the stage's command line opens, to pass a thread that it
/// leaves behind for an ended one.
public class EndsTheFieldOfAThread implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Thread left = new Thread(EndsTheFieldOfAThread::rest, "left");
        left.setDaemon(true);
        left.start();
        try {
            var holder = Thread.class.getDeclaredField("holder");
            holder.setAccessible(true);
            var status = holder.getType().getDeclaredField("threadStatus");
            status.setAccessible(true);
            status.set(holder.get(left), 2);
        } catch (ReflectiveOperationException | RuntimeException e) {
            System.out.println(e);
        }

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

    static void rest() {
        synchronized (EndsTheFieldOfAThread.class) {
            while (true) {
                try {
                    EndsTheFieldOfAThread.class.wait();
                } catch (InterruptedException e) {
                    // rests on
                }
            }
        }
    }
}
