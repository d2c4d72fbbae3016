package dev.lockstep.course;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Threads of this process that do nothing but use up processors, until they are closed.
public final class BusyLoops implements AutoCloseable {
    private final List<Thread> threads;
    private volatile boolean closed;

    public BusyLoops(int count) {
        threads =
                IntStream.range(0, count)
                        .mapToObj(i -> Thread.ofPlatform().daemon().name("busy-loop-" + i))
                        .map(builder -> builder.unstarted(this::spin))
                        .toList();
        threads.forEach(Thread::start);
    }

    private void spin() {
        while (!closed) {
            Thread.onSpinWait();
        }
    }

    Set<Thread> threads() {
        return Set.copyOf(threads);
    }

    /// Returns when the last of them has ended.
    @Override
    public void close() {
        closed = true;
        boolean interrupted = Thread.interrupted();
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
