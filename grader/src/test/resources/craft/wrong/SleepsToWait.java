package craft.wrong;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Five milliseconds may be too long, or too short.
class SleepsToWait {
    <T> T result(Future<T> future) throws Exception {
        while (!future.isDone()) {
            Thread.sleep(5); // Wait for the event itself
        }
        return future.get();
    }

    <T> T afterASecond(Future<T> future) throws Exception {
        TimeUnit.SECONDS.sleep(1); // Leave this sleep out
        return future.resultNow();
    }
}
