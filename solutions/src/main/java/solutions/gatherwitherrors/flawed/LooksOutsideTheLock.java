package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/// The caller looks at the count outside the lock and waits inside: a call that ends between the
/// two notifies nobody, and if it was the last one, the caller waits for ever.
public class LooksOutsideTheLock implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        AtomicReferenceArray<Outcome<T>> outcomes = new AtomicReferenceArray<>(calls.size());
        AtomicInteger ended = new AtomicInteger();
        Object lock = new Object();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < calls.size(); i++) {
                    int place = i;
                    executor.execute(() -> {
                        outcomes.set(place, outcomeOf(calls.get(place)));
                        ended.incrementAndGet();
                        synchronized (lock) {
                            lock.notify();
                        }
                    });
                }
                while (ended.get() < calls.size()) {
                    synchronized (lock) {
                        lock.wait();
                    }
                }
            } finally {
                executor.shutdownNow();
            }
        }
        List<Outcome<T>> list = new ArrayList<>();
        for (int place = 0; place < outcomes.length(); place++) {
            list.add(outcomes.get(place));
        }
        return list;
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
