package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// The first outcome makes the board, with double-checked locking and without `volatile`: who sees
/// the board without taking the lock may, says the memory model, see it without its list. No order
/// of the threads' steps shows it.
public class DoubleChecksAPlainField implements GatherWithErrors {

    private static final class Board<T> {
        private List<Outcome<T>> outcomes;

        Board(int size) {
            outcomes = new ArrayList<>(Collections.nCopies(size, null));
        }
    }

    private static final class Round<T> {
        private final int size;
        private Board<T> board;

        Round(int size) {
            this.size = size;
        }

        Board<T> board() {
            if (board == null) {
                synchronized (this) {
                    if (board == null) {
                        board = new Board<>(size);
                    }
                }
            }
            return board;
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Round<T> round = new Round<>(calls.size());
        List<Callable<Outcome<T>>> tasks = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int place = i;
            tasks.add(() -> {
                Outcome<T> outcome = outcomeOf(calls.get(place));
                return round.board().outcomes.set(place, outcome);
            });
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.invokeAll(tasks);
            return round.board().outcomes;
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
