package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Tells by null that a call has not ended yet: for one that ended with null it waits for ever.
public class NullMeansNotYet implements GatherWithErrors {

    private static final class Slot<T> {
        private T value;
        private Throwable error;

        synchronized void fill(T value, Throwable error) {
            this.value = value;
            this.error = error;
            notifyAll();
        }

        synchronized Outcome<T> await() throws InterruptedException {
            while (value == null && error == null) {
                wait();
            }
            return error == null ? new Outcome.Success<>(value) : new Outcome.Failure<>(error);
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                List<Slot<T>> slots = new ArrayList<>();
                for (Callable<T> call : calls) {
                    Slot<T> slot = new Slot<>();
                    executor.execute(() -> run(call, slot));
                    slots.add(slot);
                }
                List<Outcome<T>> outcomes = new ArrayList<>();
                for (Slot<T> slot : slots) {
                    outcomes.add(slot.await());
                }
                return outcomes;
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static <T> void run(Callable<T> call, Slot<T> slot) {
        try {
            slot.fill(call.call(), null);
        } catch (Throwable error) {
            slot.fill(null, error);
        }
    }
}
