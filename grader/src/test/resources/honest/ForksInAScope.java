import java.util.*;
import java.util.concurrent.*;
import java.time.*;

class ForksInAScope {
    <T> List<T> run(List<Callable<T>> calls) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(
                StructuredTaskScope.Joiner.<T>allSuccessfulOrThrow(),
                with -> with.withName("calls").withTimeout(Duration.ofSeconds(9)))) {
            calls.forEach(scope::fork);
            return scope.join().map(StructuredTaskScope.Subtask::get).toList();
        } catch (StructuredTaskScope.FailedException | StructuredTaskScope.TimeoutException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static final class First<T> implements StructuredTaskScope.Joiner<T, Optional<T>> {
        private volatile T first;

        @Override
        public boolean onComplete(StructuredTaskScope.Subtask<? extends T> task) {
            if (task.state() == StructuredTaskScope.Subtask.State.SUCCESS) {
                first = task.get();
            }
            return first != null;
        }

        @Override
        public Optional<T> result() {
            return Optional.ofNullable(first);
        }
    }
}
