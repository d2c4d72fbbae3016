package craft.wrong;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/// The caller asked to stop, and does not learn what came of it.
class SwallowsTheInterrupt {
    void joinAll(List<Thread> threads) {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) { // Throw the `InterruptedException` on
                e.printStackTrace();
            }
        }
    }

    String awaitThenRead(CountDownLatch latch, List<String> results) {
        try {
            latch.await();
        } catch (InterruptedException e) { // Throw the `InterruptedException` on
        }
        return results.getFirst();
    }

    void insist(Thread thread) throws InterruptedException {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) { // Throw the `InterruptedException` on
            }
        }
    }
}
