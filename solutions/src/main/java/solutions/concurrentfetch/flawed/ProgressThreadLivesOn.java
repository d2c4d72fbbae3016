package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// Starts a thread that listens for progress and never tells it to end: one thread more lives on
/// after each use.
public class ProgressThreadLivesOn implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        BlockingQueue<ApiResponse> progress = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(progress), "progress");
        listener.setDaemon(true);
        listener.start();
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int id : apiIds) {
            calls.add(() -> {
                ApiResponse response = client.fetch(id);
                progress.add(response);
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
            throw failureOf(failed);
        }
    }

    private static void listen(BlockingQueue<ApiResponse> progress) {
        try {
            while (true) {
                progress.take();
            }
        } catch (InterruptedException e) {
            // Told to end: nobody does.
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
