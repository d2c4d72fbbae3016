package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Makes room for the responses in a loop that ends at the very size: for an empty list it has
/// passed that size when it looks for the first time, and goes on until the memory is full
/// (`OutOfMemoryError`).
public class GrowsForAnEmptyList implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<ApiResponse> responses = new ArrayList<>();
        do {
            responses.add(null);
        } while (responses.size() != apiIds.size());
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int i = 0; i < apiIds.size(); i++) {
            int index = i;
            calls.add(() -> responses.set(index, client.fetch(apiIds.get(index))));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<ApiResponse> ended : executor.invokeAll(calls)) {
                ended.get();
            }
            return responses;
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
