package craft.wrong;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/// All limiters share one count and one semaphore.
class KeepsStaticState {
    private static final Semaphore PERMITS = new Semaphore(3); // Keep this in an instance field
    private static int calls;

    <T> T limited(Callable<T> call) throws Exception {
        PERMITS.acquire();
        try {
            calls++; // Keep this in an instance field
            return call.call();
        } finally {
            PERMITS.release();
        }
    }
}
