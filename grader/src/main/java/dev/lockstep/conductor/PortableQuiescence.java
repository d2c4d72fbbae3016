package dev.lockstep.conductor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import jdk.management.VirtualThreadSchedulerMXBean;

/// Quiescence by the JDK's word, where the kernel does not tell: no platform thread is runnable, no
/// virtual thread mounted, queued or about to be, and nothing happens for a settling time.
///
/// The JDK's states lag behind (an unparked thread reads WAITING until it gets a processor), so
/// this can be early under load: whoever judges a play by it plays again, with a longer settling
/// time. That is counted in looks as well, for where every processor is taken each look comes as
/// late as a woken thread does.
public final class PortableQuiescence {
    private static final long LOOK_NANOS = TimeUnit.MICROSECONDS.toNanos(200);
    private static final int FEWEST_LOOKS = 10;
    private static final int MILLIS_PER_FURTHER_LOOK = 4;

    private final VirtualThreadSchedulerMXBean scheduler =
            ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    private final ThreadMXBean mxBean = ManagementFactory.getThreadMXBean();
    private final SubmissionThreads threads;
    private final Unblocking unblocking;

    /// One serves all plays of a stage.
    public PortableQuiescence(SubmissionThreads threads) {
        this.threads = threads;
        this.unblocking = Unblocking.beside(threads);
    }

    /// Quiescence of one play.
    ///
    /// @param happenings counts what has happened in the play so far
    /// @param settleMillis real time for which nothing may happen
    public Quiescence of(LongSupplier happenings, long settleMillis) {
        return new Quiescence() {
            @Override
            public boolean quiet() {
                return PortableQuiescence.this.quiet(happenings, settleMillis);
            }

            @Override
            public boolean dear() {
                return true;
            }
        };
    }

    private boolean quiet(LongSupplier happenings, long settleMillis) {
        long before = happenings.getAsLong();
        if (somethingRuns() || !unblocking.done()) {
            return false;
        }
        long ran = processorNanos();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(settleMillis);
        long toLook = FEWEST_LOOKS + settleMillis / MILLIS_PER_FURTHER_LOOK;
        for (long looks = 0; looks < toLook || System.nanoTime() < end; looks++) {
            LockSupport.parkNanos(LOOK_NANOS);
            if (happenings.getAsLong() != before || somethingRuns()) {
                return false;
            }
        }
        return processorNanos() == ran && !somebodyIsGivenAMonitor();
    }

    /// What all threads have used up but the one that asks: between two looks somebody may have run
    /// whom no look has met.
    private long processorNanos() {
        long asker = Thread.currentThread().threadId();
        return threads.allPlatform().stream()
                .mapToLong(Thread::threadId)
                .filter(thread -> thread != asker)
                .map(mxBean::getThreadCpuTime)
                .sum();
    }

    /// Whether a thread waits for a monitor that nobody holds: it goes on as soon as it gets a
    /// processor. The JDK tells of no virtual thread that holds one.
    private boolean somebodyIsGivenAMonitor() {
        List<Thread> alive = threads.alive();
        return alive.stream().noneMatch(Thread::isVirtual)
                && alive.stream()
                        .filter(thread -> Plainly.state(thread) == Thread.State.BLOCKED)
                        .anyMatch(this::waitsForNobody);
    }

    private boolean waitsForNobody(Thread thread) {
        ThreadInfo info = mxBean.getThreadInfo(thread.threadId());
        return info != null
                && info.getThreadState() == Thread.State.BLOCKED
                && info.getLockOwnerId() < 0;
    }

    private boolean somethingRuns() {
        return scheduler.getMountedVirtualThreadCount() > 0
                || scheduler.getQueuedVirtualThreadCount() > 0
                || threads.platform().stream().anyMatch(PortableQuiescence::runs);
    }

    /// Whoever waits and has been interrupted goes on as soon as it gets a processor.
    private static boolean runs(Thread thread) {
        return switch (Plainly.state(thread)) {
            case NEW, RUNNABLE -> true;
            case WAITING, TIMED_WAITING -> Plainly.isInterrupted(thread);
            case BLOCKED, TERMINATED -> false;
        };
    }
}
