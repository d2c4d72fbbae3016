package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Each call puts its numbered answer into a queue, and the caller takes as many as there are ids.
/// Threads share messages, not state: shines where the answers are to be worked on one by one, as
/// they come.
public class AnswersThroughAQueue implements ConcurrentFetch {

    private record Answer(int index, ApiResponse response, Throwable failure) {}

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < apiIds.size(); i++) {
                    int index = i;
                    int id = apiIds.get(i);
                    // add, not put: put would fail in a thread whose interrupt flag a call left
                    // set.
                    executor.execute(() -> answers.add(ask(client, id, index)));
                }
                List<ApiResponse> responses =
                        new ArrayList<>(Collections.nCopies(apiIds.size(), null));
                for (int count = 0; count < apiIds.size(); count++) {
                    Answer answer = answers.take();
                    rethrow(answer.failure());
                    responses.set(answer.index(), answer.response());
                }
                return responses;
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static Answer ask(ApiClient client, int id, int index) {
        try {
            return new Answer(index, client.fetch(id), null);
        } catch (Throwable failure) {
            return new Answer(index, null, failure);
        }
    }

    private static void rethrow(Throwable failure) throws IOException, InterruptedException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case InterruptedException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new AssertionError("fetch cannot throw this", failure);
        }
    }
}
