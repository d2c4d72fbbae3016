package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

/// Locks the very list that it replaces: three calls that end together lose a response, and two
/// never do.
public class LocksTheSnapshot implements ConcurrentFetch {

    private record Arrival(int position, ApiResponse response) {}

    private static final class Arrivals {
        private volatile List<Arrival> snapshot = new ArrayList<>();

        void add(Arrival arrival) {
            synchronized (snapshot) {
                List<Arrival> copy = new ArrayList<>(snapshot);
                copy.add(arrival);
                snapshot = copy;
            }
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Arrivals arrivals = new Arrivals();
        try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow())) {
            int next = 0;
            for (int apiId : apiIds) {
                int position = next++;
                scope.fork(() -> {
                    ApiResponse response = client.fetch(apiId);
                    arrivals.add(new Arrival(position, response));
                    return null;
                });
            }
            scope.join();
        } catch (StructuredTaskScope.FailedException e) {
            throw LocksTheSnapshot.<RuntimeException>same(e.getCause());
        }
        return arrivals.snapshot.stream()
                .sorted(Comparator.comparingInt(Arrival::position))
                .map(Arrival::response)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X same(Throwable failure) throws X {
        throw (X) failure;
    }
}
