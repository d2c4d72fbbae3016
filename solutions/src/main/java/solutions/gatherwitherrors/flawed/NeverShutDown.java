package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Never shuts its pool down: each call of the method leaves its threads behind, and a program that
/// uses it cannot end.
public class NeverShutDown implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        Math.max(1, calls.size()),
                        task -> {
                            Thread thread = new Thread(task);
                            threads.add(thread);
                            return thread;
                        });
        List<Outcome<T>> outcomes = new ArrayList<>(Collections.nCopies(calls.size(), null));
        CountDownLatch ended = new CountDownLatch(calls.size());
        for (int i = 0; i < calls.size(); i++) {
            int slot = i;
            pool.execute(() -> {
                outcomes.set(slot, outcomeOf(calls.get(slot)));
                ended.countDown();
            });
        }
        InterruptedException interrupted = null;
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException e) {
                interrupted = e;
                threads.forEach(Thread::interrupt);
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
        return outcomes;
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
