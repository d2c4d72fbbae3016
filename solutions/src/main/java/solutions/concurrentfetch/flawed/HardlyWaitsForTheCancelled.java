package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// After a failure it interrupts the other calls, gives them five milliseconds, and does not look
/// whether that was enough: a call that takes longer to react runs on when the method has thrown.
public final class HardlyWaitsForTheCancelled implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            CompletionService<ApiResponse> ended = new ExecutorCompletionService<>(executor);
            List<Future<ApiResponse>> calls = new ArrayList<>();
            for (int id : apiIds) {
                calls.add(ended.submit(() -> client.fetch(id)));
            }
            for (int i = 0; i < calls.size(); i++) {
                ended.take().get();
            }
            return calls.stream().map(Future::resultNow).toList();
        } catch (ExecutionException failed) {
            executor.shutdownNow();
            executor.awaitTermination(5, TimeUnit.MILLISECONDS);
            switch (failed.getCause()) {
                case IOException noAnswer -> throw noAnswer;
                case RuntimeException unchecked -> throw unchecked;
                default -> throw new IllegalStateException(failed.getCause());
            }
        } catch (InterruptedException interrupted) {
            executor.shutdownNow();
            executor.close();
            throw interrupted;
        } finally {
            executor.shutdown();
        }
    }
}
