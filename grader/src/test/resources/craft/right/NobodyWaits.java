package craft.right;

import java.util.concurrent.CountDownLatch;

/// Somebody waits, in another method.
class NobodyWaits {
    private final CountDownLatch ended = new CountDownLatch(1);

    void begin(Runnable work) {
        Thread.startVirtualThread(
                () -> {
                    work.run();
                    ended.countDown();
                });
    }

    void end() throws InterruptedException {
        ended.await();
    }
}
