package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Reads the shared list, copies it, and writes the copy back: of the outcomes that come at the
/// same instant all but one are lost (`volatile` makes each access visible, and not the two
/// together atomic; the sleep stands for the time that copying takes).
public class CopiesTheSharedList implements GatherWithErrors {

    private static final class Board<T> {
        private volatile List<Outcome<T>> outcomes;

        Board(int size) {
            outcomes = Collections.nCopies(size, null);
        }

        boolean put(int slot, Outcome<T> outcome) throws InterruptedException {
            List<Outcome<T>> copy = new ArrayList<>(outcomes);
            Thread.sleep(1);
            copy.set(slot, outcome);
            outcomes = copy;
            return true;
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Board<T> board = new Board<>(calls.size());
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int slot = i;
            tasks.add(() -> board.put(slot, outcomeOf(calls.get(slot))));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.invokeAll(tasks);
            return board.outcomes;
        }
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
