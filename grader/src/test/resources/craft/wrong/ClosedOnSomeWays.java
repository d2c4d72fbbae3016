package craft.wrong;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A failure passes the line that closes.
class ClosedOnSomeWays {
    <T> T closedAfterSuccess(Callable<T> call) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor(); // Close this pool in `finally`
        T result = pool.submit(call).get();
        pool.shutdown();
        return result;
    }

    <T> T closedAfterInterrupts(Callable<T> call) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor(); // Close this pool in `finally`
        try {
            T result = pool.submit(call).get();
            pool.close();
            return result;
        } catch (InterruptedException e) {
            pool.shutdownNow();
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
