package dev.lockstep.timing;

/// The time of one play. It stands still while a thread runs, and moves only from one due timer to
/// the next.
///
/// Called on the submission's threads, on carriers of virtual threads, and under any of the
/// submission's and the JDK's locks. An implementation may take a lock of its own, briefly, but
/// never waits in it for a time, and never holds it while a timer's wake runs: a wake takes
/// monitors under which other threads call [#after].
///
/// When a play is over, what lives on in it, such as a worker of the common pool that still sleeps,
/// sleeps for ever unless the conductor goes on moving this time until no timer is left.
public interface VirtualTime {
    /// The reading of `System.nanoTime()`: nanoseconds, never negative, never going back.
    ///
    /// The JDK keeps one queue of delayed tasks for all plays of a JVM. So that what a play leaves
    /// there is never due in a later one, each play should start twice [TimedWaits#ENDLESS] before
    /// the start of the play before it. The start should be odd: a timed `ForkJoinTask.get` sets
    /// the lowest bit of its deadline, and would last a nanosecond longer.
    long nanoTime();

    /// The reading of `System.currentTimeMillis()`: it moves with [#nanoTime].
    long currentTimeMillis();

    /// Sets a timer that is due `nanos` from now, with `0 < nanos < ENDLESS`.
    ///
    /// Once the clock has reached that instant, and while nothing runs, the conductor's thread (a
    /// platform thread that is not governed) runs the wake once. It never blocks for long, never
    /// throws, and wakes at most one thread.
    Timer after(long nanos, Runnable wake);

    /// Whether it wants to hear of each thread that a wait has ended for ([#woken]).
    boolean holdsUpTheWoken();

    /// The current thread's wait has ended, whatever ended it; may keep it until it is its turn.
    void woken();

    /// A timer that has been set.
    interface Timer {
        /// Takes the timer back, so that the clock does not stop at its instant. Without effect
        /// once the wake has begun, when the timer is taken back already, and when the play is
        /// over.
        void cancel();
    }
}
