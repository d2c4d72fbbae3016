package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/// Structured concurrency (a preview API in JDK 25) with `awaitAll`, the joiner that lets failures
/// happen. Shines because interrupting the caller ends the whole scope, with no line written for
/// it.
public class StructuredScope implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<T>awaitAll())) {
            List<Subtask<T>> subtasks = new ArrayList<>();
            for (Callable<T> call : calls) {
                subtasks.add(scope.fork(call));
            }
            scope.join();
            return subtasks.stream().map(StructuredScope::outcomeOf).toList();
        }
    }

    private static <T> Outcome<T> outcomeOf(Subtask<T> subtask) {
        return switch (subtask.state()) {
            case SUCCESS -> new Outcome.Success<>(subtask.get());
            case FAILED -> new Outcome.Failure<>(subtask.exception());
            case UNAVAILABLE -> throw new AssertionError("join has returned");
        };
    }
}
