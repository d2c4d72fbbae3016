import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Fetches a thousand times in threads whose names are as long as the answer of a stage may be.
public class NamesThatFillTheAnswer implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        String name = "x".repeat(80_000);
        List<Thread> threads = new ArrayList<>();
        ApiResponse[] responses = new ApiResponse[apiIds.size()];
        for (int i = 0; i < responses.length; i++) {
            int place = i;
            threads.add(Thread.ofVirtual().name(name).start(() -> {
                try {
                    responses[place] = client.fetch(apiIds.get(place));
                } catch (IOException | InterruptedException e) {
                    // no response then
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return Arrays.asList(responses);
    }
}
