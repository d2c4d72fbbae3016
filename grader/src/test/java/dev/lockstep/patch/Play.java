package dev.lockstep.patch;

import dev.lockstep.timing.TimedWaits;
import dev.lockstep.timing.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// A small form of a play's clock, for these tests.
final class Play implements VirtualTime {
    private static final long MILLIS_AT_START = 1_000_000_000_000L;

    private final long start;
    private final PriorityQueue<DueWake> due = new PriorityQueue<>();
    private volatile long now;
    private long timersSet;

    /// The play with this number, counted from 0.
    Play(int number) {
        start = (1L << 62) + 1 - 2L * number * TimedWaits.ENDLESS;
        now = start;
    }

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public long currentTimeMillis() {
        return MILLIS_AT_START + elapsed() / 1_000_000;
    }

    @Override
    public synchronized Timer after(long nanos, Runnable wake) {
        if (nanos <= 0 || nanos >= TimedWaits.ENDLESS) {
            throw new IllegalArgumentException("Not a time to wait for: " + nanos);
        }
        DueWake timer = new DueWake(now + nanos, timersSet++, wake);
        due.add(timer);
        return () -> cancel(timer);
    }

    private synchronized void cancel(DueWake timer) {
        due.remove(timer);
    }

    long elapsed() {
        return now - start;
    }

    /// Moves to the next due instant and ends all waits due at it; false: there is none.
    boolean step() {
        List<DueWake> next = new ArrayList<>();
        synchronized (this) {
            if (due.isEmpty()) {
                return false;
            }
            now = due.peek().at();
            while (!due.isEmpty() && due.peek().at() == now) {
                next.add(due.poll());
            }
        }
        next.forEach(timer -> timer.wake().run());
        return true;
    }

    private record DueWake(long at, long number, Runnable wake) implements Comparable<DueWake> {
        @Override
        public int compareTo(DueWake other) {
            int byTime = Long.compare(at, other.at);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    @Override
    public boolean holdsUpTheWoken() {
        return false;
    }

    @Override
    public void woken() {
        throw new IllegalStateException("not asked for");
    }
}
