package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// A classic pool that grows as it must, and `invokeAll`, which waits for everything and cancels
/// the calls when it is interrupted. Shines where old code meets platform threads: nothing to
/// coordinate by hand.
public class InvokeAllOnACachedPool implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (Integer id : apiIds) {
            calls.add(() -> client.fetch(id));
        }
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            List<ApiResponse> responses = new ArrayList<>();
            for (Future<ApiResponse> ended : pool.invokeAll(calls)) {
                switch (ended.state()) {
                    case SUCCESS -> responses.add(ended.resultNow());
                    case FAILED -> rethrow(ended.exceptionNow());
                    case RUNNING, CANCELLED -> throw new AssertionError("nobody cancelled it");
                }
            }
            return responses;
        }
    }

    private static void rethrow(Throwable failure) throws IOException, InterruptedException {
        switch (failure) {
            case IOException e -> throw e;
            case InterruptedException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new AssertionError("fetch cannot throw this", failure);
        }
    }
}
