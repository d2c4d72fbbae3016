package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Lets all calls start together: each waits at a gate until the last one stands there. In a pool
/// of 256 threads the 257th call never gets a thread, the gate never opens, and the whole hangs (a
/// deadlock without any lock).
public class StartingGateInAPool implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        CountDownLatch gate = new CountDownLatch(apiIds.size());
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int id : apiIds) {
            calls.add(() -> {
                gate.countDown();
                gate.await();
                return client.fetch(id);
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(256)) {
            List<ApiResponse> responses = new ArrayList<>();
            for (Future<ApiResponse> ended : pool.invokeAll(calls)) {
                responses.add(ended.get());
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
