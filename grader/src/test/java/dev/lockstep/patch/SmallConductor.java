package dev.lockstep.patch;

import dev.lockstep.timing.TimedWaits;
import dev.lockstep.timing.Timekeeper;
import dev.lockstep.timing.VirtualTime;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A small form of the conductor, for these tests.
final class SmallConductor implements Timekeeper {
    /// What a body came to: what it returned or threw, at which virtual time; neither if it is
    /// stuck.
    record Outcome(@Nullable Object result, long nanos) {}

    static final Object STUCK = "stuck";

    private final KernelQuiescence quiescence = new KernelQuiescence();
    // By id: a submission's thread class may override hashCode and equals.
    private final Set<Long> stage =
            Thread.getAllStackTraces().keySet().stream()
                    .map(Thread::threadId)
                    .collect(Collectors.toUnmodifiableSet());
    private volatile @Nullable Play play;
    private int plays;

    /// To be called on the conductor's thread, once in a JVM.
    SmallConductor() throws IOException {
        TimedWaits.entrustTo(this);
    }

    @Override
    public @Nullable VirtualTime timeOf(Thread thread) {
        Play current = play;
        if (current == null
                || stage.contains(thread.threadId())
                || thread.getClass().getName().equals("jdk.internal.misc.InnocuousThread")) {
            return null;
        }
        return current;
    }

    /// Plays the body on a thread of its own.
    Outcome play(Callable<?> body) throws Exception {
        Play current = new Play(plays++);
        FutureTask<Object> task = new FutureTask<>(body::call);
        Thread thread = new Thread(task, "submission");
        thread.setDaemon(true);
        play = current;
        try {
            thread.start();
            while (thread.isAlive()) {
                if (!quiescence.isReached()) {
                    LockSupport.parkNanos(20_000);
                } else if (thread.isAlive() && !current.step()) {
                    thread.interrupt();
                    return new Outcome(STUCK, current.elapsed());
                }
            }
            long nanos = current.elapsed();
            runOut(current);
            return new Outcome(result(task), nanos);
        } finally {
            play = null;
        }
    }

    /// Lets what the submission has left behind come to its end, so that no worker of the common
    /// pool sleeps through the next play.
    private void runOut(Play current) {
        int steps = 0;
        while (steps < 20) {
            if (!quiescence.isReached()) {
                LockSupport.parkNanos(20_000);
            } else if (current.step()) {
                steps++;
            } else {
                return;
            }
        }
    }

    private static @Nullable Object result(FutureTask<Object> task) throws InterruptedException {
        try {
            return task.get();
        } catch (java.util.concurrent.ExecutionException e) {
            return e.getCause();
        }
    }
}
