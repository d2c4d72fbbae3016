package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// Each call sends its numbered outcome through a queue, and the caller takes as many as there are
/// calls. Threads share messages, not state: shines where outcomes are to be shown as they come.
public class OutcomesThroughAQueue implements GatherWithErrors {

    private record Numbered<T>(int index, Outcome<T> outcome) {}

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        BlockingQueue<Numbered<T>> queue = new LinkedBlockingQueue<>();
        List<Thread> threads = new ArrayList<>();
        List<Outcome<T>> outcomes = new ArrayList<>(Collections.nCopies(calls.size(), null));
        try {
            for (int i = 0; i < calls.size(); i++) {
                int index = i;
                Callable<T> call = calls.get(i);
                // add, not put: put would fail in a thread whose interrupt flag a call left set.
                Runnable send = () -> queue.add(new Numbered<>(index, outcomeOf(call)));
                threads.add(Thread.ofVirtual().name("call-" + i).start(send));
            }
            for (int count = 0; count < calls.size(); count++) {
                Numbered<T> next = queue.take();
                outcomes.set(next.index(), next.outcome());
            }
            return outcomes;
        } finally {
            threads.forEach(Thread::interrupt);
            join(threads);
        }
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }

    private static void join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
