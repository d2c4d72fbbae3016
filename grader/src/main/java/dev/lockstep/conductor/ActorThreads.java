package dev.lockstep.conductor;

/// Makes the threads that act for a scenario.
interface ActorThreads {
    /// Threads that run free.
    ActorThreads FREE =
            (name, virtual, task) -> {
                Thread.Builder builder = virtual ? Thread.ofVirtual() : Thread.ofPlatform();
                return builder.name(name).inheritInheritableThreadLocals(false).unstarted(task);
            };

    /// A thread that has not begun yet.
    ///
    /// @param virtual whether a virtual one will do; many of these cost less
    Thread unstarted(String name, boolean virtual, Runnable task);

    /// A thread of the submission begins a call.
    default void called() {}
}
