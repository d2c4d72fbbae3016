package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/// Asks an API again when it has failed: nobody wanted that, and an order may be placed twice by
/// it.
public final class TriesOnceMore implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int id : apiIds) {
            calls.add(() -> fetch(client, id));
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

    private static ApiResponse fetch(ApiClient client, int id)
            throws IOException, InterruptedException {
        try {
            return client.fetch(id);
        } catch (IOException firstTime) {
            return client.fetch(id);
        }
    }
}
