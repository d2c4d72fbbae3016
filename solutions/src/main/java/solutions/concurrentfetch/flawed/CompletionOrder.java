package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Adds the responses as they come: the fastest API stands first, whatever its place in the list of
/// ids.
public class CompletionOrder implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<ApiResponse> answers = new ExecutorCompletionService<>(executor);
                for (int id : apiIds) {
                    answers.submit(() -> client.fetch(id));
                }
                List<ApiResponse> responses = new ArrayList<>();
                while (responses.size() < apiIds.size()) {
                    responses.add(answers.take().get());
                }
                return responses;
            } finally {
                executor.shutdownNow();
            }
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
