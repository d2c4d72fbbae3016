package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// A mailbox for one outcome, where senders wait until it is empty and the caller until it is full,
/// all on one monitor. `notify` wakes any one of them: with two senders waiting it may wake a
/// sender where the caller is meant, and then everybody waits.
public class OnePlaceMailbox implements GatherWithErrors {

    private record Numbered<T>(int index, Outcome<T> outcome) {}

    private static final class Mailbox<T> {
        private Numbered<T> letter;
        private boolean closed;

        synchronized void put(Numbered<T> next) throws InterruptedException {
            while (letter != null && !closed) {
                wait();
            }
            letter = next;
            notify();
        }

        synchronized Numbered<T> take() throws InterruptedException {
            while (letter == null) {
                wait();
            }
            Numbered<T> taken = letter;
            letter = null;
            notify();
            return taken;
        }

        synchronized void close() {
            closed = true;
            notifyAll();
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Mailbox<T> mailbox = new Mailbox<>();
        List<Outcome<T>> outcomes = new ArrayList<>(Collections.nCopies(calls.size(), null));
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < calls.size(); i++) {
                    int index = i;
                    executor.submit(() -> {
                        mailbox.put(new Numbered<>(index, outcomeOf(calls.get(index))));
                        return index;
                    });
                }
                for (int count = 0; count < calls.size(); count++) {
                    Numbered<T> next = mailbox.take();
                    outcomes.set(next.index(), next.outcome());
                }
                return outcomes;
            } finally {
                mailbox.close();
                executor.shutdownNow();
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
