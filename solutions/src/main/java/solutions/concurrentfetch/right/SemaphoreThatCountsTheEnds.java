package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// A semaphore used backwards: it begins empty, each call that ends adds a permit, and the caller
/// acquires as many as there are ids. Shines when the caller wants to go on after the first k
/// answers.
public class SemaphoreThatCountsTheEnds implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Map<Integer, ApiResponse> responses = new ConcurrentHashMap<>();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Semaphore ends = new Semaphore(0);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < apiIds.size(); i++) {
            int index = i;
            int id = apiIds.get(i);
            Runnable fetch =
                    () -> {
                        try {
                            responses.put(index, client.fetch(id));
                        } catch (Throwable failure) {
                            failures.add(failure);
                        } finally {
                            ends.release();
                        }
                    };
            threads.add(Thread.startVirtualThread(fetch));
        }
        try {
            ends.acquire(apiIds.size());
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            ends.acquireUninterruptibly(apiIds.size());
            throw e;
        }
        if (failures.peek() instanceof Throwable failure) {
            switch (failure) {
                case IOException e -> throw e;
                case InterruptedException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new AssertionError("fetch cannot throw this", failure);
            }
        }
        return new ArrayList<>(new TreeMap<>(responses).values());
    }
}
