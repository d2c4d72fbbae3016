package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/// An explicit lock with a condition "all are there", and a map that keeps its keys sorted. Shines
/// when there is more than one thing to wait for, each with a condition of its own.
public class LockAndCondition implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Lock lock = new ReentrantLock();
        Condition allAreThere = lock.newCondition();
        SortedMap<Integer, Outcome<T>> outcomes = new TreeMap<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < calls.size(); i++) {
                int index = i;
                executor.execute(() -> {
                    Outcome<T> outcome = outcomeOf(calls.get(index));
                    lock.lock();
                    try {
                        outcomes.put(index, outcome);
                        allAreThere.signal();
                    } finally {
                        lock.unlock();
                    }
                });
            }
            lock.lock();
            try {
                while (outcomes.size() < calls.size()) {
                    allAreThere.await();
                }
                return List.copyOf(outcomes.values());
            } catch (InterruptedException e) {
                executor.shutdownNow();
                throw e;
            } finally {
                lock.unlock();
            }
        }
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
