package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;

/// Restores the interrupt flag inside the loop that waits: the next `join` throws at once, again
/// and again, and the thread spins until the calls have ended by themselves.
public class SpinsOnTheInterrupt implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse[] responses = new ApiResponse[apiIds.size()];
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < responses.length; i++) {
            int slot = i;
            Runnable fetch =
                    () -> {
                        try {
                            responses[slot] = client.fetch(apiIds.get(slot));
                        } catch (Throwable thrown) {
                            failure.compareAndSet(null, thrown);
                        }
                    };
            threads.add(Thread.startVirtualThread(fetch));
        }
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
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
