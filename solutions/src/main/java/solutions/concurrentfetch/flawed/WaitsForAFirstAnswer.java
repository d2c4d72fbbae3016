package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Takes an answer before it asks whether there is one to come: for an empty list it waits for
/// ever.
public class WaitsForAFirstAnswer implements ConcurrentFetch {

    private record Answer(int index, ApiResponse response) {}

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<Answer> answers = new ExecutorCompletionService<>(executor);
                for (int i = 0; i < apiIds.size(); i++) {
                    int index = i;
                    answers.submit(() -> new Answer(index, client.fetch(apiIds.get(index))));
                }
                Map<Integer, ApiResponse> responses = new TreeMap<>();
                do {
                    Answer answer = answers.take().get();
                    responses.put(answer.index(), answer.response());
                } while (responses.size() < apiIds.size());
                return new ArrayList<>(responses.values());
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
