import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Never closes its pool, and hands it on from play to play in the system properties, where a
/// thread that was there before is nobody's leak.
public class HandsAPoolOn implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ExecutorService pool;
        synchronized (System.getProperties()) {
            pool = (ExecutorService) System.getProperties().get("pool");
            if (pool == null) {
                pool = Executors.newCachedThreadPool(DeafThread::new);
                System.getProperties().put("pool", pool);
            }
        }
        List<Future<ApiResponse>> futures = new ArrayList<>();
        for (int id : apiIds) {
            futures.add(pool.submit(() -> client.fetch(id)));
        }
        List<ApiResponse> responses = new ArrayList<>();
        for (Future<ApiResponse> future : futures) {
            try {
                responses.add(future.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException failure) {
                    throw failure;
                }
                throw (RuntimeException) e.getCause();
            }
        }
        return responses;
    }

    private static final class DeafThread extends Thread {
        DeafThread(Runnable task) {
            super(task);
        }

        @Override
        public void interrupt() {
            // goes on for the next play
        }
    }
}
