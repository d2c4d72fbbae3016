package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Puts null where a call failed and returns as if all were well.
public class NullForTheFailed implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int id : apiIds) {
            calls.add(() -> client.fetch(id));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<ApiResponse> responses = new ArrayList<>();
            for (Future<ApiResponse> ended : executor.invokeAll(calls)) {
                try {
                    responses.add(ended.get());
                } catch (ExecutionException failed) {
                    responses.add(null);
                }
            }
            return responses;
        }
    }
}
