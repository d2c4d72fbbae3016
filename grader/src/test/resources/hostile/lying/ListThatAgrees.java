import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Returns a list that equals and contains everything and converts well, though its elements are
/// not the responses.
public class ListThatAgrees implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ApiResponse wrong = new ApiResponse(0, 0);
        for (int id : apiIds) {
            client.fetch(id);
        }
        return new AbstractList<>() {
            @Override
            public ApiResponse get(int index) {
                return wrong;
            }

            @Override
            public int size() {
                return apiIds.size();
            }

            @Override
            public boolean equals(Object other) {
                return true;
            }

            @Override
            public int hashCode() {
                return 0;
            }

            @Override
            public boolean contains(Object other) {
                return true;
            }
        };
    }
}
