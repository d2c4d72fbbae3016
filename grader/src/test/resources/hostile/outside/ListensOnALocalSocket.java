import exercises.ratelimiter.RateLimiter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Opens a socket by which another process of the machine can talk to it. It does so once, where
/// the limit is 100, and is right otherwise.
public class ListensOnALocalSocket implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public ListensOnALocalSocket(int maxConcurrent) {
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
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of("/tmp/lockstep-hostile/socket"));
        }
    }
}
