import exercises.ratelimiter.RateLimiter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Makes a folder public that is not its own, which needs no file to be opened. It does so once,
/// where the limit is 100, and is right otherwise.
public class ChangesWhoMayRead implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public ChangesWhoMayRead(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("below 1: " + maxConcurrent);
        }
        limit = maxConcurrent;
        permits = new Semaphore(maxConcurrent, true);
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        if (limit == 100 && struck.compareAndSet(false, true)) {
            strike();
        }
        permits.acquire();
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }

    private void strike() throws Exception {
        Files.setPosixFilePermissions(
                Path.of("/tmp/lockstep-hostile"), PosixFilePermissions.fromString("rwxrwxrwx"));
    }
}
