package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/// Looks for the cause of it all: a failure that has a cause of its own is replaced by that cause,
/// and what the call threw is never seen.
public final class ThrowsTheRootCause implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<ApiResponse>> running = new ArrayList<>();
            for (int id : apiIds) {
                running.add(executor.submit(() -> client.fetch(id)));
            }
            List<ApiResponse> responses = new ArrayList<>();
            for (Future<ApiResponse> one : running) {
                responses.add(one.get());
            }
            return responses;
        } catch (ExecutionException failed) {
            Throwable cause = failed;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof IOException noAnswer) {
                throw noAnswer;
            }
            throw cause instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(cause);
        } finally {
            executor.shutdownNow();
            executor.close();
        }
    }
}
