package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Catches the `InterruptedException` and goes on waiting: nobody can call the method off, and it
/// returns as if nothing had been asked of it.
public class SwallowsTheInterrupt implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>(Collections.nCopies(calls.size(), null));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int slot = i;
            Callable<T> call = calls.get(i);
            threads.add(Thread.startVirtualThread(() -> outcomes.set(slot, outcomeOf(call))));
        }
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    // Not now: the outcomes are not complete yet.
                }
            }
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
