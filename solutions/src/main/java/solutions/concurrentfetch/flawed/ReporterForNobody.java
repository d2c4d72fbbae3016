package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/// A thread that reports progress is started before anything else, and ended in the `finally` of a
/// `try` that an empty list never comes to.
public final class ReporterForNobody implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        BlockingQueue<Integer> progress = new LinkedBlockingQueue<>();
        Thread reporter = Thread.ofPlatform().name("reporter").start(() -> report(progress));
        if (apiIds.isEmpty()) {
            return List.of();
        }
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int id : apiIds) {
            calls.add(() -> {
                ApiResponse response = client.fetch(id);
                progress.add(id);
                return response;
            });
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<ApiResponse> responses = new ArrayList<>();
            for (Future<ApiResponse> ended : executor.invokeAll(calls)) {
                responses.add(ended.get());
            }
            return responses;
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException noAnswer -> throw noAnswer;
                case RuntimeException unchecked -> throw unchecked;
                default -> throw new IllegalStateException(failed.getCause());
            }
        } finally {
            reporter.interrupt();
        }
    }

    private static void report(BlockingQueue<Integer> progress) {
        Set<Integer> done = new HashSet<>();
        try {
            while (true) {
                done.add(progress.take());
            }
        } catch (InterruptedException everythingIsThere) {
            // The method has ended.
        }
    }
}
