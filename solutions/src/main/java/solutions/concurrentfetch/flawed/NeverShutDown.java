package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;

/// Never shuts its pool down: each call of the method leaves its threads behind, and a program that
/// uses it cannot end.
public class NeverShutDown implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse[] responses = new ApiResponse[apiIds.size()];
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(apiIds.size());
        List<Thread> threads = new CopyOnWriteArrayList<>();
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        Math.max(1, responses.length),
                        task -> {
                            Thread thread = new Thread(task);
                            threads.add(thread);
                            return thread;
                        });
        for (int i = 0; i < responses.length; i++) {
            int slot = i;
            pool.execute(() -> {
                try {
                    responses[slot] = client.fetch(apiIds.get(slot));
                } catch (Throwable thrown) {
                    failure.compareAndSet(null, thrown);
                } finally {
                    ended.countDown();
                }
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
        rethrow(failure.get());
        return Arrays.asList(responses);
    }

    private static void rethrow(Throwable failure) throws IOException, InterruptedException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case InterruptedException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new AssertionError("fetch cannot throw this", failure);
        }
    }
}
