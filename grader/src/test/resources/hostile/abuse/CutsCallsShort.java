import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Interrupts each call to have it end sooner, and makes up the response.
public class CutsCallsShort implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<ApiResponse> responses = new ArrayList<>();
        for (int id : apiIds) {
            Thread.currentThread().interrupt();
            try {
                responses.add(client.fetch(id));
            } catch (InterruptedException e) {
                responses.add(new ApiResponse(id, 0));
            }
        }
        return responses;
    }
}
