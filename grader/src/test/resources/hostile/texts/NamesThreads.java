import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Fetches in threads whose names are long, and hold escape sequences and line ends.
public class NamesThreads implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<ApiResponse> responses = new ArrayList<>();
        String name = "\u001b[31m\n::warning::named\u202e".repeat(200);
        for (int id : apiIds) {
            Thread thread = new Thread(() -> {
                try {
                    responses.add(client.fetch(id));
                } catch (IOException | InterruptedException e) {
                    // no response then
                }
            }, name);
            thread.start();
            thread.join();
        }
        return responses;
    }
}
