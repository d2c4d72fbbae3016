package craft.right;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/// A worker that ends by an interrupt, cleaning up that must wait, and a flag that is kept.
class SwallowsTheInterrupt {
    private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();

    void work() {
        try {
            while (true) {
                jobs.take().run();
            }
        } catch (InterruptedException e) {
            // Told to end.
        }
    }

    void endOf(Thread thread) throws InterruptedException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            joinWhateverComes(thread);
            throw e;
        }
    }

    private static void joinWhateverComes(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                // Interrupted already.
            }
        }
    }

    void quietly(Thread thread) {
        boolean interrupted = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isOpen(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
