package dev.lockstep.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is patched in the JDK, written for JDK 25: the few methods that every timed wait goes
/// through, and the clock reads of all code in the JDK that computes deadlines for a submission.
///
/// Two things stay in real time, because they are no wait of the submission: idle workers of a
/// fork/join pool, which would otherwise retire or spin as the virtual clock jumps, and the seed of
/// `ThreadLocalRandom`.
///
/// Known limits: `ForkJoinPool.awaitQuiescence` polls, and may return up to a virtual millisecond
/// late; `SynchronousQueue` and `LinkedTransferQueue` spin through the last microsecond of a
/// time-out, which virtual time never ends; a virtual thread's `Object.wait` stays real while it is
/// pinned, that is in a class initialiser or below a native frame.
final class Patches {
    private static final String CONCURRENT = "java.util.concurrent.";
    private static final String LOCKS = CONCURRENT + "locks.";

    private Patches() {}

    /// All patched classes.
    static List<ClassPatch> all() {
        List<ClassPatch> all = new ArrayList<>(waits());
        for (String name : deadlineComputing()) {
            all.add(new ClassPatch(name, List.of(new ClockReads(Set.of()))));
        }
        return List.copyOf(all);
    }

    private static List<ClassPatch> waits() {
        return List.of(
                new ClassPatch("java.lang.Object", List.of(new Detour("wait(J)V", "await"))),
                new ClassPatch(
                        "java.lang.Thread",
                        List.of(
                                new Detour("sleepNanos(J)V", "sleep"),
                                new Requirement("interrupt0()V"),
                                new ClockReads(Set.of()))), // in join(J)V
                new ClassPatch(
                        "java.lang.VirtualThread",
                        List.of(
                                new Detour(
                                        "schedule(Ljava/lang/Runnable;JLjava/util/concurrent/TimeUnit;)"
                                                + "Ljava/util/concurrent/Future;",
                                        "schedule"))),
                new ClassPatch(
                        LOCKS + "LockSupport",
                        List.of(
                                new Detour("park()V", "park"),
                                new Detour("park(Ljava/lang/Object;)V", "park"),
                                new Detour("parkNanos(J)V", "parkNanos"),
                                new Detour("parkNanos(Ljava/lang/Object;J)V", "parkNanos"),
                                new Detour("parkUntil(J)V", "parkUntil"))),
                new ClassPatch(
                        CONCURRENT + "DelayScheduler",
                        List.of(
                                new Redirect(
                                        "loop(Ljava/util/concurrent/ForkJoinPool;)V",
                                        "jdk/internal/misc/Unsafe.park",
                                        "park"),
                                new ClockReads(Set.of()))),
                new ClassPatch(
                        CONCURRENT + "ForkJoinPool",
                        List.of(
                                new Redirect(
                                        "spinLockRunState()J",
                                        "java/util/concurrent/locks/LockSupport.parkNanos",
                                        "giveWay"),
                                new ClockReads(Set.of("awaitWork", "tryTrim")))));
    }

    private static List<String> deadlineComputing() {
        return List.of(
                CONCURRENT + "AbstractExecutorService",
                CONCURRENT + "CompletableFuture",
                CONCURRENT + "CompletableFuture$Signaller",
                CONCURRENT + "Exchanger",
                CONCURRENT + "ForkJoinTask",
                CONCURRENT + "FutureTask",
                CONCURRENT + "LinkedTransferQueue$DualNode",
                CONCURRENT + "Phaser$QNode",
                CONCURRENT + "ScheduledThreadPoolExecutor",
                CONCURRENT + "ScheduledThreadPoolExecutor$ScheduledFutureTask",
                CONCURRENT + "SubmissionPublisher$BufferedSubscription",
                CONCURRENT + "ThreadPerTaskExecutor",
                LOCKS + "AbstractQueuedLongSynchronizer",
                LOCKS + "AbstractQueuedLongSynchronizer$ConditionObject",
                LOCKS + "AbstractQueuedSynchronizer",
                LOCKS + "AbstractQueuedSynchronizer$ConditionObject",
                LOCKS + "StampedLock",
                "java.util.Timer",
                "java.util.TimerThread");
    }
}
