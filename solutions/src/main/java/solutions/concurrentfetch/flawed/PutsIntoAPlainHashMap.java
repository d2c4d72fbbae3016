package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// The calls put their responses into one `HashMap`. Each has a key of its own, but all share the
/// table: a `put` that meets the growing of the table is lost, and null stands in its place.
public class PutsIntoAPlainHashMap implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Map<Integer, ApiResponse> byPlace = new HashMap<>();
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int i = 0; i < apiIds.size(); i++) {
            int place = i;
            int id = apiIds.get(i);
            calls.add(() -> byPlace.put(place, client.fetch(id)));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<ApiResponse> ended : executor.invokeAll(calls)) {
                ended.get();
            }
            List<ApiResponse> responses = new ArrayList<>();
            for (int place = 0; place < apiIds.size(); place++) {
                responses.add(byPlace.get(place));
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
