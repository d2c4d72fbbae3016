package craft.wrong;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Its threads wait for work for ever.
class NeverClosed {
    <T> T first(List<Callable<T>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4); // Close this pool, with
        return pool.invokeAny(calls);
    }
}
