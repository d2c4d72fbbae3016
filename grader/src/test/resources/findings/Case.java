import exercises.gatherwitherrors.GatherWithErrors;
import exercises.gatherwitherrors.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/// A program of a few threads, which throws where what came of them is wrong.
public abstract class Case implements GatherWithErrors {
    interface Part {
        void run() throws Exception;
    }

    /// A call that takes 100 ms.
    Callable<?> call;

    abstract void program() throws Exception;

    @Override
    public final <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        call = calls.isEmpty() ? null : calls.get(0);
        try {
            program();
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return List.of();
    }

    /// Runs each part in a thread of its own, waits for all of them, and throws what one threw.
    static void together(Part... parts) throws InterruptedException {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (Part part : parts) {
            threads.add(Thread.ofVirtual().unstarted(() -> run(part, failure)));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static void run(Part part, AtomicReference<RuntimeException> failure) {
        try {
            part.run();
        } catch (RuntimeException e) {
            failure.set(e);
        } catch (Exception e) {
            failure.set(new IllegalStateException(e));
        }
    }

    static void equal(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new IllegalStateException("expected " + expected + " and found " + actual);
        }
    }

    static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
