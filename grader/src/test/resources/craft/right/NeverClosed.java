package craft.right;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Its threads do not keep the program from ending, and idle ones end.
class NeverClosed {
    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(
                    4,
                    4,
                    1,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().factory());

    NeverClosed() {
        pool.allowCoreThreadTimeOut(true);
    }

    <T> T first(List<Callable<T>> calls) throws Exception {
        return pool.invokeAny(calls);
    }
}
