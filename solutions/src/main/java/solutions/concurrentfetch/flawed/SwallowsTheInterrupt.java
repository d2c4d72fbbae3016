package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;

/// Catches the `InterruptedException` and goes on waiting: nobody can call the method off, and it
/// returns as if nothing had been asked of it.
public class SwallowsTheInterrupt implements ConcurrentFetch {

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
                    // Not now: the responses are not complete yet.
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
