package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/// The first failure is kept in a field that nobody clears: once one `fetchAll` has failed, every
/// later one on the same object throws that failure again.
public final class RemembersTheFailure implements ConcurrentFetch {
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse[] responses = new ApiResponse[apiIds.size()];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < responses.length; i++) {
            int place = i;
            threads.add(
                    Thread.startVirtualThread(() -> {
                        try {
                            responses[place] = client.fetch(apiIds.get(place));
                        } catch (Exception e) {
                            failure.compareAndSet(null, e);
                        }
                    }));
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
            throw e;
        }
        switch (failure.get()) {
            case null -> {
                return List.of(responses);
            }
            case IOException noAnswer -> throw noAnswer;
            case RuntimeException unchecked -> throw unchecked;
            case Exception other -> throw new IllegalStateException(other);
        }
    }
}
