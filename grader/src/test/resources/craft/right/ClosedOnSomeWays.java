package craft.right;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Each way out closes: by hand, by `finally`, after a failure that is kept, and by somebody else.
class ClosedOnSomeWays {
    private ExecutorService kept;

    <T> T byFinally(Callable<T> call) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        List<T> results = new ArrayList<>();
        try {
            results.add(pool.submit(call).get());
            return results.getFirst();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    <T> T byResource(Callable<T> call) throws InterruptedException {
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            return pool.submit(call).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T byHand(Callable<T> call) throws InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        T result = null;
        try {
            result = pool.submit(call).get();
        } catch (ExecutionException e) {
            result = null;
        } catch (InterruptedException e) {
            pool.shutdownNow();
            throw e;
        }
        pool.close();
        return result;
    }

    void begin() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        kept = pool;
    }

    void end() {
        kept.close();
    }
}
