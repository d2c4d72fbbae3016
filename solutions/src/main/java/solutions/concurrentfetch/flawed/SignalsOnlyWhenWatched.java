package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// Signals only if the caller has said that it waits, and the caller says so after its look at the
/// count.
public class SignalsOnlyWhenWatched implements ConcurrentFetch {

    private static final class Finish {
        private final Lock lock = new ReentrantLock();
        private final Condition crossed = lock.newCondition();
        private final AtomicInteger onTrack;
        private volatile boolean watched;

        Finish(int runners) {
            onTrack = new AtomicInteger(runners);
        }

        void cross() {
            if (onTrack.decrementAndGet() == 0 && watched) {
                lock.lock();
                try {
                    crossed.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        }

        void watch() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (onTrack.get() > 0) {
                    watched = true;
                    crossed.await();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        AtomicReferenceArray<ApiResponse> slots = new AtomicReferenceArray<>(apiIds.size());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Finish finish = new Finish(apiIds.size());
        List<Thread> runners = new ArrayList<>();
        for (int id : apiIds) {
            int lane = runners.size();
            runners.add(
                    Thread.ofVirtual()
                            .name("lane-" + lane)
                            .start(() -> {
                                try {
                                    slots.set(lane, client.fetch(id));
                                } catch (Throwable t) {
                                    failure.compareAndSet(null, t);
                                } finally {
                                    finish.cross();
                                }
                            }));
        }
        try {
            finish.watch();
        } catch (InterruptedException e) {
            runners.forEach(Thread::interrupt);
            for (Thread runner : runners) {
                while (runner.isAlive()) {
                    try {
                        runner.join();
                    } catch (InterruptedException again) {
                        // thrown below
                    }
                }
            }
            throw e;
        }
        if (failure.get() != null) {
            SignalsOnlyWhenWatched.<RuntimeException>raise(failure.get());
        }
        List<ApiResponse> responses = new ArrayList<>();
        for (int i = 0; i < slots.length(); i++) {
            responses.add(slots.get(i));
        }
        return responses;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable t) throws E {
        throw (E) t;
    }
}
