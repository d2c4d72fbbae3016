package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/// Throws what a call made of the interrupt that the method itself sent it, instead of
/// `InterruptedException`.
public class ReactionTakenForAFailure implements ConcurrentFetch {

    private static class Errand extends Thread {
        private final ApiClient client;
        private final int id;
        private final CountDownLatch open;
        private final AtomicReference<Throwable> failure;
        private volatile boolean cancelled;
        private volatile ApiResponse response;

        Errand(ApiClient client, int id, CountDownLatch open, AtomicReference<Throwable> failure) {
            this.client = client;
            this.id = id;
            this.open = open;
            this.failure = failure;
        }

        @Override
        public void run() {
            try {
                response = client.fetch(id);
            } catch (InterruptedException e) {
                if (!cancelled) { // its own, and not ours
                    failure.compareAndSet(null, e);
                }
            } catch (Throwable t) {
                failure.compareAndSet(null, t);
            } finally {
                open.countDown();
            }
        }

        void cancel() {
            cancelled = true;
            interrupt();
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        CountDownLatch open = new CountDownLatch(apiIds.size());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Errand> errands =
                apiIds.stream().map(id -> new Errand(client, id, open, failure)).toList();
        errands.forEach(Thread::start);
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                errands.forEach(Errand::cancel);
            }
        }
        if (failure.get() != null) {
            ReactionTakenForAFailure.<RuntimeException>raise(failure.get());
        }
        if (interrupted) {
            throw new InterruptedException();
        }
        return IntStream.range(0, errands.size()).mapToObj(i -> errands.get(i).response).toList();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable t) throws E {
        throw (E) t;
    }
}
