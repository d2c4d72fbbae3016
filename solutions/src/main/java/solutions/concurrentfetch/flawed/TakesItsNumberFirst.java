package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/// Whoever ends last hands over the list, and each call counts itself before it stores its
/// response: the last one may hand over the list while another, counted already, has still to
/// store.
public class TakesItsNumberFirst implements ConcurrentFetch {

    private static final class Round {
        private final AtomicReferenceArray<ApiResponse> responses;
        private final AtomicInteger answered = new AtomicInteger();
        private final CompletableFuture<List<ApiResponse>> all = new CompletableFuture<>();

        Round(int size) {
            responses = new AtomicReferenceArray<>(size);
        }

        void fetch(ApiClient client, int id, int place) {
            try {
                ApiResponse response = client.fetch(id);
                int number = answered.incrementAndGet();
                responses.set(place, response);
                if (number == responses.length()) {
                    all.complete(inOrder());
                }
            } catch (Throwable failure) {
                all.completeExceptionally(failure);
            }
        }

        private List<ApiResponse> inOrder() {
            List<ApiResponse> list = new ArrayList<>();
            for (int place = 0; place < responses.length(); place++) {
                list.add(responses.get(place));
            }
            return list;
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        if (apiIds.isEmpty()) {
            return List.of();
        }
        Round round = new Round(apiIds.size());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < apiIds.size(); i++) {
                    int place = i;
                    int id = apiIds.get(i);
                    executor.execute(() -> round.fetch(client, id, place));
                }
                return round.all.get();
            } finally {
                executor.shutdownNow();
            }
        } catch (ExecutionException failed) {
            throw failureOf(failed);
        }
    }

    private static RuntimeException failureOf(ExecutionException failed)
            throws IOException, InterruptedException {
        switch (failed.getCause()) {
            case IOException failure -> throw failure;
            case InterruptedException failure -> throw failure;
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            default -> throw new AssertionError("fetch cannot throw this", failed);
        }
    }
}
