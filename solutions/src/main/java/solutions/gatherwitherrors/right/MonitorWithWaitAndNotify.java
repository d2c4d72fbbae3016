package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// A monitor that keeps the outcomes and counts them: `wait` until all are there. Shines for
/// learning: a guarded state, a loop around `wait`, and no class of `java.util.concurrent` that
/// does the work.
public class MonitorWithWaitAndNotify implements GatherWithErrors {

    private static final class Board<T> {
        private final List<Outcome<T>> outcomes;
        private int missing;

        Board(int size) {
            outcomes = new ArrayList<>(Collections.nCopies(size, null));
            missing = size;
        }

        synchronized void put(int slot, Outcome<T> outcome) {
            outcomes.set(slot, outcome);
            missing--;
            notifyAll();
        }

        synchronized List<Outcome<T>> awaitAll() throws InterruptedException {
            while (missing > 0) {
                wait();
            }
            return List.copyOf(outcomes);
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Board<T> board = new Board<>(calls.size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int slot = i;
            Thread thread = new Thread(() -> board.put(slot, outcomeOf(calls.get(slot))));
            thread.start();
            threads.add(thread);
        }
        List<Outcome<T>> outcomes;
        InterruptedException interrupted = null;
        while (true) {
            try {
                outcomes = board.awaitAll();
                break;
            } catch (InterruptedException e) {
                interrupted = e;
                threads.forEach(Thread::interrupt);
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
        return outcomes;
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
