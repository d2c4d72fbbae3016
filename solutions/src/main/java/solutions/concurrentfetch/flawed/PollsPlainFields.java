package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Looks every 10 ms at a plain field whether a call has ended, and then reads its response from
/// another one. Nothing orders these reads after the writes: the memory model lets the caller see
/// `ended` without the response, or never at all. No order of the threads' steps shows it.
public class PollsPlainFields implements ConcurrentFetch {

    private static final class Fetch implements Runnable {
        private final ApiClient client;
        private final int id;
        private ApiResponse response;
        private Throwable failure;
        private boolean ended;

        Fetch(ApiClient client, int id) {
            this.client = client;
            this.id = id;
        }

        @Override
        public void run() {
            try {
                response = client.fetch(id);
            } catch (Throwable thrown) {
                failure = thrown;
            }
            ended = true;
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<Fetch> fetches = apiIds.stream().map(id -> new Fetch(client, id)).toList();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                fetches.forEach(executor::execute);
                List<ApiResponse> responses = new ArrayList<>();
                for (Fetch fetch : fetches) {
                    while (!fetch.ended) {
                        Thread.sleep(10);
                    }
                    rethrow(fetch.failure);
                    responses.add(fetch.response);
                }
                return responses;
            } finally {
                executor.shutdownNow();
            }
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
