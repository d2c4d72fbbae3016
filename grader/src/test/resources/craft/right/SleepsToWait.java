package craft.right;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// A wait with a time-out ends as soon as there is something.
class SleepsToWait {
    <T> T result(Future<T> future) throws Exception {
        return future.get(5, TimeUnit.SECONDS);
    }
}
