package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// One virtual thread a call; the responses are read in the order of the ids. The everyday answer:
/// short, good for any number of calls that wait, and `close` keeps it structured.
public class VirtualThreadExecutor implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
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
                // Without this, close would let the calls in flight run to their ends.
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
