import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.locks.LockSupport;

/// Goes on to call the client it was given, long after its play is over, from a thread it leaves
/// behind.
public class CallsWhenAllIsOver implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<ApiResponse> responses = new ArrayList<>();
        for (int id : apiIds) {
            responses.add(client.fetch(id));
        }
        Thread left = new Thread(() -> {
            while (true) {
                try {
                    client.fetch(1);
                } catch (Throwable e) {
                    LockSupport.parkNanos(1_000_000);
                }
            }
        });
        left.setDaemon(true);
        left.start();
        return responses;
    }
}
