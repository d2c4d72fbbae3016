package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Plain platform threads and `join`, as in the first Java: each thread writes its own slot of two
/// arrays, and `join` makes the writes visible. Shines for learning what all the other styles do
/// inside.
public class PlatformThreadsWithJoin implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse[] responses = new ApiResponse[apiIds.size()];
        Throwable[] failures = new Throwable[apiIds.size()];
        List<Thread> threads = new ArrayList<>();
        try {
            for (int i = 0; i < responses.length; i++) {
                int slot = i;
                int id = apiIds.get(i);
                Thread thread =
                        new Thread(
                                () -> {
                                    try {
                                        responses[slot] = client.fetch(id);
                                    } catch (Throwable failure) {
                                        failures[slot] = failure;
                                    }
                                },
                                "fetch-" + i);
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            end(threads);
        }
        for (Throwable failure : failures) {
            rethrow(failure);
        }
        return Arrays.asList(responses);
    }

    private static void end(List<Thread> threads) {
        threads.forEach(Thread::interrupt);
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
