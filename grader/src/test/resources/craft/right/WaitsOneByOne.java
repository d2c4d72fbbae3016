package craft.right;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// All begin before the first is waited for, and a pair runs side by side.
class WaitsOneByOne {
    <T> List<T> all(List<Callable<T>> calls, ExecutorService pool) throws Exception {
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> call : calls) {
            futures.add(pool.submit(call));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    <T> void inPairs(List<Callable<T>> calls, ExecutorService pool) throws Exception {
        for (Callable<T> call : calls) {
            Future<T> one = pool.submit(call);
            Future<T> other = pool.submit(call);
            one.get();
            other.get();
        }
    }

    <T> T alone(Callable<T> call, ExecutorService pool) throws Exception {
        return pool.submit(call).get();
    }
}
