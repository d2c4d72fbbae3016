package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// A fixed pool with a thread for each call and a completion service, which hands over the answers
/// as they come. Shines when a failure has to end the whole at once, wherever in the list it
/// happens.
public class CompletionServiceFailingFast implements ConcurrentFetch {

    private record Answer(int index, ApiResponse response) {}

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        if (apiIds.isEmpty()) {
            return List.of();
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(apiIds.size())) {
            try {
                CompletionService<Answer> answers = new ExecutorCompletionService<>(pool);
                for (int i = 0; i < apiIds.size(); i++) {
                    int index = i;
                    answers.submit(() -> new Answer(index, client.fetch(apiIds.get(index))));
                }
                ApiResponse[] responses = new ApiResponse[apiIds.size()];
                for (int count = 0; count < responses.length; count++) {
                    Answer answer = answers.take().get();
                    responses[answer.index()] = answer.response();
                }
                return Arrays.asList(responses);
            } finally {
                pool.shutdownNow();
            }
        } catch (ExecutionException failed) {
            throw CompletionServiceFailingFast.<RuntimeException>sneak(failed.getCause());
        }
    }

    // Java checks exceptions only when it compiles: this throws whatever the call threw, as it is.
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneak(Throwable failure) throws E {
        throw (E) failure;
    }
}
