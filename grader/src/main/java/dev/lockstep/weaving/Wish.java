package dev.lockstep.weaving;

import org.jspecify.annotations.Nullable;

/// What is asked of a thread of the platform; the rest is as its maker has it.
record Wish(@Nullable Boolean daemon, @Nullable Integer priority) {
    static final Wish NONE = new Wish(null, null);

    Wish withDaemon(boolean on) {
        return new Wish(on, priority);
    }

    Wish withPriority(int value) {
        return new Wish(daemon, value);
    }

    /// A thread as this maker would get it. It never starts: it answers questions.
    ///
    /// It is given no name, because the JDK counts the threads without one, and inherits no thread
    /// locals, because they may have code of the submission's copy them.
    @SuppressWarnings("ThreadPriorityCheck") // the submission's own wish
    Thread fulfilledFor(Thread maker) {
        return Thread.ofPlatform()
                .name("")
                .inheritInheritableThreadLocals(false)
                .group(maker.getThreadGroup())
                .daemon(daemon == null ? maker.isDaemon() : daemon)
                .priority(priority == null ? maker.getPriority() : priority)
                .unstarted(() -> {});
    }
}
