import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.locks.LockSupport;

/// Has a thread hold the lock of the client for ever.
public class HoldsTheClient implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Thread left = new Thread(() -> {
            synchronized (client) {
                rest();
            }
        });
        left.setDaemon(true);
        left.start();

        List<ApiResponse> responses = new ArrayList<>();
        for (int id : apiIds) {
            responses.add(client.fetch(id));
        }
        return responses;
    }

    private static void rest() {
        while (true) {
            LockSupport.park();
            Thread.interrupted();
        }
    }
}
