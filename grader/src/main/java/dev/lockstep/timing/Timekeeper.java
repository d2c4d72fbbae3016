package dev.lockstep.timing;

import org.jspecify.annotations.Nullable;

/// Says in which time a thread lives.
@FunctionalInterface
public interface Timekeeper {
    /// The virtual time that governs the thread, or null where time is real: when no play is on,
    /// and always for the threads of the stage and of the JDK itself (the conductor, cleaners, and
    /// every other `InnocuousThread`). The threads that the JDK keeps for the submission's tasks
    /// are governed: the workers of the common pool and the threads named `…-delayScheduler`.
    ///
    /// Asked on every timed wait and clock read in `java.util.concurrent`, under whatever locks the
    /// thread holds, and for a virtual thread also on its carrier: it must look at its argument and
    /// not at the current thread, return at once, take no lock and throw nothing. A set of threads
    /// is asked by id: a submission may override `hashCode` and `equals` of its own threads.
    @Nullable VirtualTime timeOf(Thread thread);
}
