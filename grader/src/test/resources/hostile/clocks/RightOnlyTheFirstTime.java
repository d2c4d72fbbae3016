import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

/// Fetches at once the first time that it is asked, and one after the other from then on: static
/// fields last no longer than a play.
public class RightOnlyTheFirstTime implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        if (ASKED.getAndIncrement() == 0) {
            try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<ApiResponse>> futures = new ArrayList<>();
                for (int id : apiIds) {
                    futures.add(executor.submit(() -> client.fetch(id)));
                }
                List<ApiResponse> responses = new ArrayList<>();
                try {
                    for (Future<ApiResponse> future : futures) {
                        responses.add(future.get());
                    }
                } catch (ExecutionException e) {
                    executor.shutdownNow();
                    if (e.getCause() instanceof IOException failure) {
                        throw failure;
                    }
                    throw (RuntimeException) e.getCause();
                } catch (InterruptedException e) {
                    executor.shutdownNow();
                    throw e;
                }
                return responses;
            }
        }

        List<ApiResponse> responses = new ArrayList<>();
        for (int id : apiIds) {
            responses.add(client.fetch(id));
        }
        return responses;
    }

    private static final AtomicInteger ASKED = new AtomicInteger();
}
