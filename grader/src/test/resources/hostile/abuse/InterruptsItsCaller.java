import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Fetches in a thread of its own that interrupts the caller when it is done, whom no one else
/// interrupted: nothing but that ends the caller's wait.
public class InterruptsItsCaller implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Thread caller = Thread.currentThread();
        List<ApiResponse> responses = Collections.synchronizedList(new ArrayList<>());
        Thread worker = new Thread(() -> {
            try {
                for (int id : apiIds) {
                    responses.add(client.fetch(id));
                }
            } catch (Exception e) {
                // what there is will do
            }
            caller.interrupt();
        });
        worker.start();
        try {
            new java.util.concurrent.CountDownLatch(1).await();
        } catch (InterruptedException e) {
            worker.interrupt();
        }
        return new ArrayList<>(responses);
    }
}
