package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Looks at the count outside the monitor and waits without looking again: where the last call ends
/// between the two, its signal is lost.
public class WaitsWithoutLooking implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        int size = calls.size();
        Object monitor = new Object();
        AtomicInteger running = new AtomicInteger(size);
        AtomicReferenceArray<Outcome<T>> outcomes = new AtomicReferenceArray<>(size);
        List<Thread> threads = new ArrayList<>();
        for (Callable<T> call : calls) {
            int index = threads.size();
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                try {
                                    outcomes.set(index, new Outcome.Success<>(call.call()));
                                } catch (Throwable error) {
                                    outcomes.set(index, new Outcome.Failure<>(error));
                                }
                                if (running.decrementAndGet() == 0) {
                                    synchronized (monitor) {
                                        monitor.notifyAll();
                                    }
                                }
                            }));
        }
        try {
            while (running.get() > 0) {
                synchronized (monitor) {
                    monitor.wait();
                }
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            threads.forEach(WaitsWithoutLooking::join);
            throw e;
        }
        List<Outcome<T>> result = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            result.add(outcomes.get(i));
        }
        return result;
    }

    private static void join(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // go on waiting
            }
        }
    }
}
