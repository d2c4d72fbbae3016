package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Interrupts the other calls as soon as one fails with an exception: they end as failures though
/// nothing was wrong with them.
public class FailureEndsTheOthers implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>(Collections.nCopies(calls.size(), null));
        List<Thread> threads = new CopyOnWriteArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int slot = i;
            Callable<T> call = calls.get(i);
            threads.add(
                    Thread.ofVirtual()
                            .unstarted(() -> outcomes.set(slot, outcomeOf(call, threads))));
        }
        threads.forEach(Thread::start);
        InterruptedException interrupted = null;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = e;
                    threads.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
        return outcomes;
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call, List<Thread> threads) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (InterruptedException | Error error) {
            return new Outcome.Failure<>(error);
        } catch (Exception error) {
            threads.forEach(Thread::interrupt);
            return new Outcome.Failure<>(error);
        }
    }
}
