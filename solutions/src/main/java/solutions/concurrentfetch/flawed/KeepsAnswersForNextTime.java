package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/// Keeps what an API answered in a field: a later `fetchAll` on the same object does not ask it
/// again, and returns what may have changed meanwhile.
public final class KeepsAnswersForNextTime implements ConcurrentFetch {
    private final Map<Integer, ApiResponse> known = new ConcurrentHashMap<>();

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Set<Integer> knownBefore = Set.copyOf(known.keySet());
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int id : apiIds) {
            calls.add(() -> {
                if (knownBefore.contains(id)) {
                    return known.get(id);
                }
                ApiResponse response = client.fetch(id);
                known.put(id, response);
                return response;
            });
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<ApiResponse> responses = new ArrayList<>();
            for (Future<ApiResponse> ended : executor.invokeAll(calls)) {
                responses.add(ended.get());
            }
            return responses;
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException noAnswer -> throw noAnswer;
                case RuntimeException unchecked -> throw unchecked;
                default -> throw new IllegalStateException(failed.getCause());
            }
        }
    }
}
