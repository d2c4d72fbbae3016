import exercises.concurrentfetch.*;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

/// Takes its next place from a number in a byte buffer, read and written back without a lock:
/// what no field access shows.
public class RacesInABuffer implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse[] found = new ApiResponse[apiIds.size()];
        ByteBuffer next = ByteBuffer.allocate(4);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < apiIds.size(); i++) {
                int id = apiIds.get(i);
                futures.add(executor.submit(() -> {
                    ApiResponse response = client.fetch(id);
                    int place = next.getInt(0);
                    next.putInt(0, place + 1);
                    found[place] = response;
                    return null;
                }));
            }
            try {
                for (Future<?> future : futures) {
                    future.get();
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
        }
        Map<Integer, ApiResponse> byId = new HashMap<>();
        for (ApiResponse response : found) {
            if (response != null) {
                byId.put(response.apiId(), response);
            }
        }
        return new ArrayList<>(apiIds.stream().map(byId::get).toList());
    }
}
