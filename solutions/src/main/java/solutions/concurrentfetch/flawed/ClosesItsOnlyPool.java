package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// The pool is made with the object and closed by the first `fetchAll`: the second one is refused
/// by it.
public class ClosesItsOnlyPool implements ConcurrentFetch {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        try (executor) {
            try {
                List<Future<ApiResponse>> answers = new ArrayList<>();
                for (int id : apiIds) {
                    answers.add(executor.submit(() -> client.fetch(id)));
                }
                List<ApiResponse> responses = new ArrayList<>();
                for (Future<ApiResponse> answer : answers) {
                    responses.add(answer.get());
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
