package warmup;

import exercises.concurrentfetch.ApiClient;
import exercises.concurrentfetch.ApiResponse;
import exercises.concurrentfetch.ConcurrentFetch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** What a stage is warmed with. It is no right answer, and not meant to be one. */
public final class ConcurrentFetchWarmUp implements ConcurrentFetch {
    private final AtomicInteger asked = new AtomicInteger();
    private int counted;

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws InterruptedException {
        List<ApiResponse> responses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ApiResponse>> all = new ArrayList<>();
            for (int id : apiIds) {
                all.add(
                        threads.submit(
                                () -> {
                                    asked.incrementAndGet();
                                    ApiResponse response = client.fetch(id);
                                    synchronized (this) {
                                        counted++;
                                    }
                                    return response;
                                }));
            }
            for (Future<ApiResponse> one : all) {
                try {
                    responses.add(one.get());
                } catch (ExecutionException e) {
                    responses.add(null);
                }
            }
        }
        return responses;
    }
}
