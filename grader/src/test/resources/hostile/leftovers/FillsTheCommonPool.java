import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;

/// Leaves tasks in the common pool that never end, so that no worker of it is free in later
/// plays, of which this answer and others need one.
public class FillsTheCommonPool implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        for (int i = 0; i < 8; i++) {
            ForkJoinPool.commonPool().execute(FillsTheCommonPool::rest);
        }

        List<ApiResponse> responses = new ArrayList<>();
        for (int id : apiIds) {
            responses.add(client.fetch(id));
        }
        return responses;
    }

    private static void rest() {
        while (true) {
            LockSupport.park();
            Thread.interrupted();
        }
    }
}
