package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Looks at the count outside the monitor and waits without looking again: where the last call ends
/// between the two, its signal is lost.
public class WaitsWithoutLooking implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        int size = apiIds.size();
        AtomicReferenceArray<ApiResponse> responses = new AtomicReferenceArray<>(size);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicInteger pending = new AtomicInteger(size);
        Object allDone = new Object();
        List<Thread> threads = new ArrayList<>();
        for (int apiId : apiIds) {
            int index = threads.size();
            threads.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    responses.set(index, client.fetch(apiId));
                                } catch (Throwable t) {
                                    failure.compareAndSet(null, t);
                                }
                                if (pending.decrementAndGet() == 0) {
                                    synchronized (allDone) {
                                        allDone.notifyAll();
                                    }
                                }
                            }));
        }
        try {
            if (pending.get() > 0) {
                synchronized (allDone) {
                    allDone.wait();
                }
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            joinAll(threads);
            throw e;
        }
        joinAll(threads);
        if (failure.get() != null) {
            throw WaitsWithoutLooking.<RuntimeException>same(failure.get());
        }
        List<ApiResponse> result = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            result.add(responses.get(i));
        }
        return result;
    }

    private static void joinAll(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X same(Throwable failure) throws X {
        throw (X) failure;
    }
}
