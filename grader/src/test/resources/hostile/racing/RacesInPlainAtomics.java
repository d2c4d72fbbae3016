import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

/// Takes its next place from an atomic number, but by plain reads and writes.
public class RacesInPlainAtomics implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse[] found = new ApiResponse[apiIds.size()];
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < apiIds.size(); i++) {
                int id = apiIds.get(i);
                futures.add(executor.submit(() -> {
                    ApiResponse response = client.fetch(id);
                    int place = next.getPlain();
                    next.setPlain(place + 1);
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
