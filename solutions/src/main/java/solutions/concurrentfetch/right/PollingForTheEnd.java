package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/// Asks every 5 ms whether all calls have ended. Shines where the caller has something to do
/// meanwhile, such as moving a progress bar; otherwise waiting without a time-out is better.
public class PollingForTheEnd implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        AtomicReferenceArray<ApiResponse> responses = new AtomicReferenceArray<>(apiIds.size());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < apiIds.size(); i++) {
                    int index = i;
                    int id = apiIds.get(i);
                    executor.execute(() -> {
                        try {
                            responses.set(index, client.fetch(id));
                        } catch (Throwable thrown) {
                            failure.compareAndSet(null, thrown);
                        }
                    });
                }
                executor.shutdown();
                boolean ended = false;
                while (!ended) {
                    ended = executor.awaitTermination(5, TimeUnit.MILLISECONDS);
                }
            } finally {
                executor.shutdownNow();
            }
        }
        switch (failure.get()) {
            case null -> {}
            case IOException e -> throw e;
            case InterruptedException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new AssertionError("fetch cannot throw this", failure.get());
        }
        List<ApiResponse> inOrder = new ArrayList<>();
        for (int i = 0; i < responses.length(); i++) {
            inOrder.add(responses.get(i));
        }
        return inOrder;
    }
}
