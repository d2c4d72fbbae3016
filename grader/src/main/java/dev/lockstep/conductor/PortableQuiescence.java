package dev.lockstep.conductor;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import jdk.management.VirtualThreadSchedulerMXBean;

/// Quiescence by the JDK's word, where the kernel does not tell: no platform thread is runnable, no
/// virtual thread mounted or queued, and nothing happens for a settling time.
///
/// The JDK's states lag behind (an unparked thread reads WAITING until it gets a processor), so
/// this can be early under load: whoever judges a play by it plays again, with a longer settling
/// time.
public final class PortableQuiescence implements Quiescence {
    private final VirtualThreadSchedulerMXBean scheduler =
            ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    private final SubmissionThreads threads;
    private final LongSupplier happenings;
    private final long settleMillis;

    /// @param happenings counts what has happened in the play so far
    /// @param settleMillis real time for which nothing may happen
    public PortableQuiescence(
            SubmissionThreads threads, LongSupplier happenings, long settleMillis) {
        this.threads = threads;
        this.happenings = happenings;
        this.settleMillis = settleMillis;
    }

    @Override
    public boolean quiet() {
        long before = happenings.getAsLong();
        if (somethingRuns()) {
            return false;
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(settleMillis);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
            if (happenings.getAsLong() != before || somethingRuns()) {
                return false;
            }
        }
        return true;
    }

    private boolean somethingRuns() {
        return scheduler.getMountedVirtualThreadCount() > 0
                || scheduler.getQueuedVirtualThreadCount() > 0
                || threads.platform().stream().anyMatch(PortableQuiescence::runs);
    }

    private static boolean runs(Thread thread) {
        Thread.State state = Plainly.state(thread);
        return state == Thread.State.RUNNABLE || state == Thread.State.NEW;
    }
}
