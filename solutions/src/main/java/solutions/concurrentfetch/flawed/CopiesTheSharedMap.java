package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;

/// Reads the shared map, copies it, and writes the copy back: of the responses that come at the
/// same instant all but one are lost (`get` and `set` of an `AtomicReference` are atomic, the two
/// together are not; the sleep stands for the time that copying takes).
public class CopiesTheSharedMap implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        AtomicReference<Map<Integer, ApiResponse>> byId = new AtomicReference<>(Map.of());
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int id : apiIds) {
            calls.add(() -> {
                ApiResponse response = client.fetch(id);
                Map<Integer, ApiResponse> copy = new HashMap<>(byId.get());
                Thread.sleep(1);
                copy.put(id, response);
                byId.set(copy);
                return response;
            });
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<ApiResponse> ended : executor.invokeAll(calls)) {
                ended.get();
            }
            List<ApiResponse> responses = new ArrayList<>();
            for (int id : apiIds) {
                responses.add(byId.get().get(id));
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
