package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// A `Thread` subclass that keeps its outcome, and `join`, which also makes it visible. Shines for
/// learning: the whole task with nothing but threads.
public class OwnThreadClassWithJoin implements GatherWithErrors {

    private static final class Runner<T> extends Thread {
        private final Callable<T> call;
        private Outcome<T> outcome;

        Runner(Callable<T> call) {
            this.call = call;
        }

        @Override
        public void run() {
            try {
                outcome = new Outcome.Success<>(call.call());
            } catch (Throwable error) {
                outcome = new Outcome.Failure<>(error);
            }
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Runner<T>> runners = calls.stream().map(Runner::new).toList();
        runners.forEach(Thread::start);
        try {
            for (Runner<T> runner : runners) {
                runner.join();
            }
        } catch (InterruptedException e) {
            runners.forEach(Thread::interrupt);
            runners.forEach(OwnThreadClassWithJoin::joinWhateverComes);
            throw e;
        }
        return runners.stream().map(runner -> runner.outcome).toList();
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
}
