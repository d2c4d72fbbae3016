package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Counts down in a `finally` that belongs to the call alone: the latch may open before the last
/// response is stored.
public class CountsDownBeforeItStores implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        int size = apiIds.size();
        AtomicReferenceArray<ApiResponse> responses = new AtomicReferenceArray<>(size);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(size);
        List<Thread> threads = new ArrayList<>();
        for (int apiId : apiIds) {
            int index = threads.size();
            threads.add(
                    Thread.startVirtualThread(() -> {
                        ApiResponse response;
                        try {
                            response = client.fetch(apiId);
                        } catch (Throwable t) {
                            failure.compareAndSet(null, t);
                            return;
                        } finally {
                            ended.countDown();
                        }
                        responses.set(index, response);
                    }));
        }
        try {
            ended.await();
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            awaitUninterruptibly(ended);
            throw e;
        }
        if (failure.get() != null) {
            throw CountsDownBeforeItStores.<RuntimeException>same(failure.get());
        }
        List<ApiResponse> result = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            result.add(responses.get(i));
        }
        return result;
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X same(Throwable failure) throws X {
        throw (X) failure;
    }
}
