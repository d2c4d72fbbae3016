import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class ChainsFutures {
    CompletableFuture<String> run(List<Supplier<String>> calls) {
        List<CompletableFuture<String>> all = calls.stream()
                .map(call -> CompletableFuture.supplyAsync(call, CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS)))
                .toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .orTimeout(1, TimeUnit.SECONDS)
                .handle((done, error) -> error instanceof CompletionException e ? e.getCause() : error)
                .thenCompose(error -> CompletableFuture.completedStage(String.valueOf(error)))
                .exceptionallyAsync(Throwable::getMessage)
                .thenCombine(all.getFirst(), String::concat)
                .whenComplete((text, error) -> System.out.println(text));
    }

    static final class Own<T> extends CompletableFuture<T> {
        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new Own<>();
        }
    }
}
