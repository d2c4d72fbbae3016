package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// One lock for each API: calls for different ids overlap, and those for one id that repeats do
/// not.
public class OneConnectionForEachApi implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Map<Integer, Lock> connections = new ConcurrentHashMap<>();
        List<Callable<ApiResponse>> calls = new ArrayList<>();
        for (int apiId : apiIds) {
            calls.add(() -> {
                Lock connection = connections.computeIfAbsent(apiId, id -> new ReentrantLock());
                connection.lockInterruptibly();
                try {
                    return client.fetch(apiId);
                } finally {
                    connection.unlock();
                }
            });
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<ApiResponse> responses = new ArrayList<>();
            for (Future<ApiResponse> answer : executor.invokeAll(calls)) {
                responses.add(answer.get());
            }
            return responses;
        } catch (ExecutionException e) {
            throw OneConnectionForEachApi.<RuntimeException>same(e.getCause());
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X same(Throwable failure) throws X {
        throw (X) failure;
    }
}
