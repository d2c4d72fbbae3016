package exercises;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how many calls run, and how many did at most. */
public final class Watch {
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger peak = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();

    /** A call that takes its time. */
    public void sleep(long millis) throws InterruptedException {
        begin();
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            interrupted.incrementAndGet();
            throw e;
        } finally {
            running.decrementAndGet();
        }
    }

    /** A call that ends once as many have arrived as the latch wants, or after two seconds. */
    public boolean meet(CountDownLatch latch) throws InterruptedException {
        begin();
        try {
            latch.countDown();
            return latch.await(2, TimeUnit.SECONDS);
        } finally {
            running.decrementAndGet();
        }
    }

    private void begin() {
        begun.incrementAndGet();
        int now = running.incrementAndGet();
        peak.accumulateAndGet(now, Math::max);
    }

    /** Waits until as many calls run, for two seconds at most. */
    public boolean awaitRunning(int calls) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        while (running.get() < calls && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        return running.get() >= calls;
    }

    public int running() {
        return running.get();
    }

    public int peak() {
        return peak.get();
    }

    public int begun() {
        return begun.get();
    }

    public int interrupted() {
        return interrupted.get();
    }

    /** What takes place between now and the end of the work. */
    public static Duration time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Work that may throw. */
    public interface Work {
        void run() throws Exception;
    }
}
