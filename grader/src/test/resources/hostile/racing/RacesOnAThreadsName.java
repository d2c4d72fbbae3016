import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Takes its next place from the name of a thread, which any thread may read and write.
public class RacesOnAThreadsName implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse[] found = new ApiResponse[apiIds.size()];
        Thread next = new Thread(() -> {}, "0");
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < apiIds.size(); i++) {
                int id = apiIds.get(i);
                futures.add(executor.submit(() -> {
                    ApiResponse response = client.fetch(id);
                    int place = Integer.parseInt(next.getName());
                    next.setName("" + (place + 1));
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
