package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Reads the number of responses in one synchronized method and writes it in another: each step is
/// safe, the two together are not. Two calls that read the same number store their responses in the
/// same place.
public class TwoSynchronizedSteps implements ConcurrentFetch {

    private record Numbered(int place, ApiResponse response) {}

    private static final class Arrivals {
        private final Numbered[] cells;
        private int count;

        Arrivals(int size) {
            cells = new Numbered[size];
        }

        synchronized int count() {
            return count;
        }

        synchronized void store(int cell, Numbered response) {
            cells[cell] = response;
            count = cell + 1;
        }

        synchronized List<ApiResponse> inOrder() {
            return Arrays.stream(cells, 0, count)
                    .sorted(Comparator.comparingInt(Numbered::place))
                    .map(Numbered::response)
                    .toList();
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Arrivals arrivals = new Arrivals(apiIds.size());
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int i = 0; i < apiIds.size(); i++) {
            int place = i;
            int id = apiIds.get(i);
            calls.add(() -> {
                ApiResponse response = client.fetch(id);
                arrivals.store(arrivals.count(), new Numbered(place, response));
                return response;
            });
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<ApiResponse> ended : executor.invokeAll(calls)) {
                ended.get();
            }
            return arrivals.inOrder();
        } catch (ExecutionException failed) {
            throw failureOf(failed);
        }
    }

    private static RuntimeException failureOf(ExecutionException failed)
            throws IOException, InterruptedException {
        switch (failed.getCause()) {
            case IOException failure -> throw failure;
            case InterruptedException failure -> throw failure;
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            default -> throw new AssertionError("fetch cannot throw this", failed);
        }
    }
}
