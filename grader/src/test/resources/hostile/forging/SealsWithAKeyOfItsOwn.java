import exercises.ratelimiter.RateLimiter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Seals answers as the stage does, with a key of its own. It does so once, where the limit is
/// 100, and is right otherwise.
public class SealsWithAKeyOfItsOwn implements RateLimiter {
    private final AtomicBoolean struck = new AtomicBoolean();
    private final Semaphore permits;
    private final int limit;

    public SealsWithAKeyOfItsOwn(int maxConcurrent) {
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
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        String answer = "{\"is\":\"Performed\",\"trace\":{},\"spent\":false}";
        mac.update("2\n".getBytes());
        String sealed = HexFormat.of().formatHex(mac.doFinal(answer.getBytes())) + " " + answer + "\n";
        new FileOutputStream(FileDescriptor.out).write(sealed.getBytes());
    }
}
