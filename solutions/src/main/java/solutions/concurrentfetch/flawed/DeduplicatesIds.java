package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Means well and asks each API once: an id that stands in the list twice is fetched once, and both
/// elements show the same response.
public class DeduplicatesIds implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                Map<Integer, Future<ApiResponse>> answers = new HashMap<>();
                for (int id : apiIds) {
                    answers.computeIfAbsent(id, _ -> executor.submit(() -> client.fetch(id)));
                }
                List<ApiResponse> responses = new ArrayList<>();
                for (int id : apiIds) {
                    responses.add(answers.get(id).get());
                }
                return responses;
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
