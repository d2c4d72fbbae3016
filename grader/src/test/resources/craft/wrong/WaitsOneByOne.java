package craft.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// No two calls run at once.
class WaitsOneByOne {
    <T> List<T> all(List<Callable<T>> calls, ExecutorService pool) throws Exception {
        List<T> results = new ArrayList<>();
        for (Callable<T> call : calls) {
            Future<T> future = pool.submit(call);
            results.add(future.get()); // Start all tasks first
        }
        return results;
    }

    void runAll(List<Runnable> works) throws InterruptedException {
        for (Runnable work : works) {
            Thread thread = new Thread(work);
            thread.start();
            thread.join(); // Start all tasks first
        }
    }
}
