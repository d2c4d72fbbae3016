package solutions.concurrentfetch.flawed;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// One call after another: the responses are right, and the whole takes as long as all calls
/// together.
public class SequentialFetch implements ConcurrentFetch {

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        List<ApiResponse> responses = new ArrayList<>();
        for (int id : apiIds) {
            responses.add(client.fetch(id));
        }
        return responses;
    }
}
