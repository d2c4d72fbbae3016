package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// All calls add their numbered responses to one `ArrayList`, which is sorted at the end: two that
/// add at the same instant write to the same place, and one response is lost.
public class AddsToOneArrayList implements ConcurrentFetch {

    private record Numbered(int place, ApiResponse response) {}

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<Numbered> arrived = new ArrayList<>(apiIds.size());
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < apiIds.size(); i++) {
            int place = i;
            int id = apiIds.get(i);
            calls.add(() -> arrived.add(new Numbered(place, client.fetch(id))));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> ended : executor.invokeAll(calls)) {
                ended.get();
            }
            arrived.sort(Comparator.comparingInt(Numbered::place));
            return arrived.stream().map(Numbered::response).toList();
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
