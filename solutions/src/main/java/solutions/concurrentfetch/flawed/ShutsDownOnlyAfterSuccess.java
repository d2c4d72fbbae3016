package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Shuts the pool down at the end of the good way, and not in a `finally`: after a failure its
/// threads live on.
public class ShutsDownOnlyAfterSuccess implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int id : apiIds) {
            calls.add(() -> client.fetch(id));
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, calls.size()));
        try {
            List<ApiResponse> responses = new ArrayList<>();
            for (Future<ApiResponse> ended : pool.invokeAll(calls)) {
                responses.add(ended.get());
            }
            pool.close();
            return responses;
        } catch (InterruptedException e) {
            pool.shutdownNow();
            pool.close();
            throw e;
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
