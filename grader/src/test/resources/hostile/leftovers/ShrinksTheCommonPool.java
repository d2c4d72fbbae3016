import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.ForkJoinPool;

/// Leaves the common pool with a parallelism of none.
public class ShrinksTheCommonPool implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        ForkJoinPool.commonPool().setParallelism(1);

        List<ApiResponse> responses = new ArrayList<>();
        for (int id : apiIds) {
            responses.add(client.fetch(id));
        }
        return responses;
    }
}
