import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Throws at once and fetches nothing.
public class FailsToFetch implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        throw new IOException("offline");
    }
}
