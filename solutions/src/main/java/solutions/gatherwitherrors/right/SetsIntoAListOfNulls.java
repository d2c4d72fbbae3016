package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// One `ArrayList` for all threads, full of nulls from the start: `set` at a place of one's own
/// changes nothing that another thread touches, and `join` makes it visible. Looks like a race and
/// is none; `add` would be one. Shines as the list is the result already.
public class SetsIntoAListOfNulls implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>(Collections.nCopies(calls.size(), null));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int place = i;
            Callable<T> call = calls.get(i);
            threads.add(Thread.startVirtualThread(() -> outcomes.set(place, outcomeOf(call))));
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            threads.forEach(SetsIntoAListOfNulls::joinWhateverComes);
            throw e;
        }
        return outcomes;
    }

    private static void joinWhateverComes(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                // The caller learns of the first interrupt; here the thread only has to end.
            }
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
