package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// The first response makes the map that all of them go into. Two that come first at the same
/// instant make one each, and what was put into the map that the field does not keep is lost.
public class FirstResponseMakesTheMap implements ConcurrentFetch {

    private static final class Answers {
        private volatile Map<Integer, ApiResponse> byPlace;

        ApiResponse put(int place, ApiResponse response) {
            if (byPlace == null) {
                byPlace = new ConcurrentHashMap<>();
            }
            return byPlace.put(place, response);
        }

        List<ApiResponse> inOrder(int size) {
            List<ApiResponse> responses = new ArrayList<>();
            for (int place = 0; place < size; place++) {
                responses.add(byPlace.get(place));
            }
            return responses;
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Answers answers = new Answers();
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int i = 0; i < apiIds.size(); i++) {
            int place = i;
            int id = apiIds.get(i);
            calls.add(() -> answers.put(place, client.fetch(id)));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<ApiResponse> ended : executor.invokeAll(calls)) {
                ended.get();
            }
            return answers.inOrder(apiIds.size());
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
