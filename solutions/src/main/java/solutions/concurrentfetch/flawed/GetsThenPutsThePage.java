package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Files the responses on pages of ten, in a `ConcurrentHashMap`: gets the page and puts a new one
/// where there is none. `get` and `put` are atomic, the two together are not: of two new pages the
/// second takes the place of the first, with the response that is on it already.
public class GetsThenPutsThePage implements ConcurrentFetch {

    private static final int PAGE = 10;

    private record Numbered(int place, ApiResponse response) {}

    private static final class Pages {
        private final Map<Integer, Queue<Numbered>> pages = new ConcurrentHashMap<>();

        boolean file(int place, ApiResponse response) {
            Queue<Numbered> page = pages.get(place / PAGE);
            if (page == null) {
                page = new ConcurrentLinkedQueue<>();
                pages.put(place / PAGE, page);
            }
            return page.add(new Numbered(place, response));
        }

        List<ApiResponse> inOrder() {
            return pages.values().stream()
                    .flatMap(Queue::stream)
                    .sorted(Comparator.comparingInt(Numbered::place))
                    .map(Numbered::response)
                    .toList();
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Pages pages = new Pages();
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < apiIds.size(); i++) {
            int place = i;
            int id = apiIds.get(i);
            calls.add(() -> pages.file(place, client.fetch(id)));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> ended : executor.invokeAll(calls)) {
                ended.get();
            }
            return pages.inOrder();
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
