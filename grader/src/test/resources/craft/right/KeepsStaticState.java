package craft.right;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Constants, what cannot change, and a counter that only names threads.
class KeepsStaticState {
    private static final int LIMIT = 3;
    private static final List<String> NAMES = List.of("one", "two");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final Semaphore permits = new Semaphore(LIMIT);

    void begin(Runnable work) throws InterruptedException {
        permits.acquire();
        Thread thread = new Thread(work, NAMES.getFirst() + NUMBER.incrementAndGet());
        thread.start();
        thread.join();
        permits.release();
    }
}
