package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;

/// Ends the other calls when one fails, and then reports the failure that came last: the
/// `InterruptedException` of a call that it had interrupted itself.
public class ReportsTheLastFailure implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse[] responses = new ApiResponse[apiIds.size()];
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(apiIds.size());
        List<Thread> threads = new CopyOnWriteArrayList<>();
        for (int i = 0; i < responses.length; i++) {
            int slot = i;
            threads.add(
                    Thread.ofVirtual()
                            .unstarted(() -> {
                                try {
                                    responses[slot] = client.fetch(apiIds.get(slot));
                                } catch (Throwable thrown) {
                                    failure.set(thrown);
                                    threads.forEach(Thread::interrupt);
                                } finally {
                                    ended.countDown();
                                }
                            }));
        }
        threads.forEach(Thread::start);
        InterruptedException interrupted = null;
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException e) {
                interrupted = e;
                threads.forEach(Thread::interrupt);
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
        rethrow(failure.get());
        return Arrays.asList(responses);
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
