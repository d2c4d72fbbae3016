package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Throws the first failure at once and leaves the other calls running, neither interrupted nor
/// awaited.
public class ThrowsWhileOthersRun implements ConcurrentFetch {

    private record Answer(int index, ApiResponse response) {}

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            CompletionService<Answer> answers = new ExecutorCompletionService<>(executor);
            for (int i = 0; i < apiIds.size(); i++) {
                int index = i;
                answers.submit(() -> new Answer(index, client.fetch(apiIds.get(index))));
            }
            ApiResponse[] responses = new ApiResponse[apiIds.size()];
            for (int count = 0; count < responses.length; count++) {
                Answer answer = answers.take().get();
                responses[answer.index()] = answer.response();
            }
            executor.close();
            return Arrays.asList(responses);
        } catch (InterruptedException e) {
            executor.shutdownNow();
            executor.close();
            throw e;
        } catch (ExecutionException failed) {
            executor.shutdown();
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
