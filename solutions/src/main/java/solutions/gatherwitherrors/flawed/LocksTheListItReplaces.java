package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Locks the list of outcomes and puts a longer one in its place: whoever waited for the lock of
/// the old list and whoever comes later and locks the new one are inside together, and one outcome
/// is lost.
public class LocksTheListItReplaces implements GatherWithErrors {

    private record Numbered<T>(int index, Outcome<T> outcome) {}

    private static final class Board<T> {
        private volatile List<Numbered<T>> arrived = new ArrayList<>();

        boolean add(int index, Outcome<T> outcome) {
            synchronized (arrived) {
                List<Numbered<T>> longer = new ArrayList<>(arrived);
                longer.add(new Numbered<>(index, outcome));
                arrived = longer;
            }
            return true;
        }

        List<Outcome<T>> inOrder() {
            return arrived.stream()
                    .sorted(Comparator.comparingInt(Numbered::index))
                    .map(Numbered::outcome)
                    .toList();
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Board<T> board = new Board<>();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int index = i;
            tasks.add(() -> board.add(index, outcomeOf(calls.get(index))));
        }
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.invokeAll(tasks);
            return board.inOrder();
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
