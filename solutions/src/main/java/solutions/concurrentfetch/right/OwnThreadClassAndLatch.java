package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.CountDownLatch;

/// A `Thread` subclass that keeps its own answer, and a latch that opens when all have ended.
/// Shines when a thread has more to remember than a lambda can hold.
public class OwnThreadClassAndLatch implements ConcurrentFetch {

    private static final class Fetcher extends Thread {
        private final ApiClient client;
        private final int id;
        private final CountDownLatch ended;
        private ApiResponse response;
        private Throwable failure;

        Fetcher(ApiClient client, int id, CountDownLatch ended) {
            this.client = client;
            this.id = id;
            this.ended = ended;
        }

        @Override
        public void run() {
            try {
                response = client.fetch(id);
            } catch (Throwable thrown) {
                failure = thrown;
            } finally {
                ended.countDown();
            }
        }

        ApiResponse response() throws IOException, InterruptedException {
            return switch (failure) {
                case null -> response;
                case IOException e -> throw e;
                case InterruptedException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new AssertionError("fetch cannot throw this", failure);
            };
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        CountDownLatch ended = new CountDownLatch(apiIds.size());
        List<Fetcher> fetchers = new ArrayList<>();
        for (int id : apiIds) {
            fetchers.add(new Fetcher(client, id, ended));
        }
        fetchers.forEach(Thread::start);
        try {
            ended.await();
        } catch (InterruptedException e) {
            fetchers.forEach(Thread::interrupt);
            awaitWhateverComes(ended);
            throw e;
        }
        List<ApiResponse> responses = new ArrayList<>();
        for (Fetcher fetcher : fetchers) {
            responses.add(fetcher.response());
        }
        return responses;
    }

    private static void awaitWhateverComes(CountDownLatch ended) {
        while (true) {
            try {
                ended.await();
                return;
            } catch (InterruptedException again) {
                // The caller learns of the first interrupt; here the calls only have to end.
            }
        }
    }
}
