import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Returns a list that throws an Error of its own when it is read, whose message throws too.
public class ListThatThrows implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        for (int id : apiIds) {
            client.fetch(id);
        }
        return new AbstractList<>() {
            @Override
            public ApiResponse get(int index) {
                throw new Error() {
                    @Override
                    public String getMessage() {
                        throw this;
                    }
                };
            }

            @Override
            public int size() {
                return apiIds.size();
            }
        };
    }
}
