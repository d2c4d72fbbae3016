package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Plain arrays and no lock: each thread writes to slots of its own, and the latch orders all these
/// writes before the caller's reads. Looks like a race and is none: shines where each task has
/// exactly one place to write to.
public class PlainSlotsBehindALatch implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse[] responses = new ApiResponse[apiIds.size()];
        Throwable[] failures = new Throwable[apiIds.size()];
        CountDownLatch ended = new CountDownLatch(apiIds.size());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < responses.length; i++) {
                    int slot = i;
                    int id = apiIds.get(i);
                    executor.execute(() -> {
                        try {
                            responses[slot] = client.fetch(id);
                        } catch (Throwable failure) {
                            failures[slot] = failure;
                        } finally {
                            ended.countDown();
                        }
                    });
                }
                ended.await();
            } finally {
                executor.shutdownNow();
            }
        }
        for (Throwable failure : failures) {
            rethrow(failure);
        }
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
