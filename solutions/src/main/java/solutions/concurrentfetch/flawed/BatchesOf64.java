package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Goes through the ids in batches of 64, and the next batch waits for the slowest call of the one
/// before.
public class BatchesOf64 implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<ApiResponse> responses = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int start = 0; start < apiIds.size(); start += 64) {
                List<Callable<ApiResponse>> batch = new ArrayList<>();
                for (int id : apiIds.subList(start, Math.min(start + 64, apiIds.size()))) {
                    batch.add(() -> client.fetch(id));
                }
                for (Future<ApiResponse> ended : executor.invokeAll(batch)) {
                    responses.add(ended.get());
                }
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
