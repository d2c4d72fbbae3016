package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Guards the shared array with a `synchronized` method of the task, and each call is a task of its
/// own: everybody holds a lock, and no two hold the same one. Of two responses that come at the
/// same instant one takes the other's place.
public class LocksItsOwnTask implements ConcurrentFetch {

    private static final class Arrivals {
        private final Fetch[] fetches;
        private int count;

        Arrivals(int size) {
            fetches = new Fetch[size];
        }

        List<ApiResponse> inOrder() {
            return Arrays.stream(fetches, 0, count)
                    .sorted(Comparator.comparingInt(fetch -> fetch.place))
                    .map(fetch -> fetch.response)
                    .toList();
        }
    }

    private static final class Fetch implements Callable<ApiResponse> {
        private final Arrivals arrivals;
        private final ApiClient client;
        private final int id;
        private final int place;
        private ApiResponse response;

        Fetch(Arrivals arrivals, ApiClient client, int id, int place) {
            this.arrivals = arrivals;
            this.client = client;
            this.id = id;
            this.place = place;
        }

        @Override
        public ApiResponse call() throws IOException, InterruptedException {
            keep(client.fetch(id));
            return response;
        }

        private synchronized void keep(ApiResponse answer) {
            response = answer;
            arrivals.fetches[arrivals.count++] = this;
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Arrivals arrivals = new Arrivals(apiIds.size());
        List<Fetch> fetches = new ArrayList<>();
        for (int id : apiIds) {
            fetches.add(new Fetch(arrivals, client, id, fetches.size()));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<ApiResponse> ended : executor.invokeAll(fetches)) {
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
