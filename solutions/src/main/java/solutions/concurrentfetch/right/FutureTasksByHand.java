package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// `FutureTask`s on threads started by hand: the future without its executor. Shines where threads
/// need special care, such as names, and for seeing that cancelling a task and waiting for its
/// thread are two things.
public class FutureTasksByHand implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Map<FutureTask<ApiResponse>, Thread> threads = new LinkedHashMap<>();
        try {
            for (int id : apiIds) {
                FutureTask<ApiResponse> task = new FutureTask<>(() -> client.fetch(id));
                threads.put(task, Thread.ofVirtual().name("fetch-" + id).start(task));
            }
            List<ApiResponse> responses = new ArrayList<>();
            for (FutureTask<ApiResponse> task : threads.keySet()) {
                responses.add(task.get());
            }
            return responses;
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException failure -> throw failure;
                case InterruptedException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new AssertionError("fetch cannot throw this", failed);
            }
        } finally {
            threads.keySet().forEach(task -> task.cancel(true));
            threads.values().forEach(FutureTasksByHand::joinWhateverComes);
        }
    }

    private static void joinWhateverComes(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
