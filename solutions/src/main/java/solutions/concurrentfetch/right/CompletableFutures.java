package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;

/// A `CompletableFuture` for each call, joined with `allOf`. Shines when more steps hang on the
/// answers. The futures carry failures as values, since they would wrap them, and the executor
/// interrupts the calls, since cancelling a `CompletableFuture` does not.
public class CompletableFutures implements ConcurrentFetch {

    private sealed interface Reply {
        record Answered(ApiResponse response) implements Reply {}

        record Failed(Throwable failure) implements Reply {}
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                List<CompletableFuture<Reply>> replies = new ArrayList<>();
                for (Integer id : apiIds) {
                    replies.add(CompletableFuture.supplyAsync(() -> ask(client, id), executor));
                }
                CompletableFuture.allOf(replies.toArray(CompletableFuture<?>[]::new)).get();
                return responses(replies);
            } catch (ExecutionException impossible) {
                throw new AssertionError("a reply holds its failure", impossible);
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static Reply ask(ApiClient client, int id) {
        try {
            return new Reply.Answered(client.fetch(id));
        } catch (Throwable failure) {
            return new Reply.Failed(failure);
        }
    }

    private static List<ApiResponse> responses(List<CompletableFuture<Reply>> replies)
            throws IOException, InterruptedException {
        List<ApiResponse> responses = new ArrayList<>();
        for (CompletableFuture<Reply> reply : replies) {
            switch (reply.join()) {
                case Reply.Answered(var response) -> responses.add(response);
                case Reply.Failed(IOException failure) -> throw failure;
                case Reply.Failed(InterruptedException failure) -> throw failure;
                case Reply.Failed(RuntimeException failure) -> throw failure;
                case Reply.Failed(Error failure) -> throw failure;
                case Reply.Failed(var failure) -> throw new AssertionError(failure);
            }
        }
        return responses;
    }
}
