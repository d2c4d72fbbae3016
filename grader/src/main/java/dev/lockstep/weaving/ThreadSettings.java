package dev.lockstep.weaving;

import org.jspecify.annotations.Nullable;

/// What woven classes call in the place of a thread's own settings: one that stands in for a thread
/// of the platform has, tells and takes those of the thread that was asked for.
public final class ThreadSettings {
    private ThreadSettings() {}

    public static boolean isVirtual(Thread thread) {
        return Points.askedFor(thread).isVirtual();
    }

    public static boolean isDaemon(Thread thread) {
        return Points.askedFor(thread).isDaemon();
    }

    public static void setDaemon(Thread thread, boolean on) {
        Thread asked = Points.askedFor(thread);
        boolean standsIn = thread.isVirtual() && !asked.isVirtual();
        if (standsIn && thread.isAlive()) {
            throw new IllegalThreadStateException();
        }
        asked.setDaemon(on);
    }

    public static int getPriority(Thread thread) {
        return Points.askedFor(thread).getPriority();
    }

    @SuppressWarnings("ThreadPriorityCheck") // stands for the submission's own call
    public static void setPriority(Thread thread, int priority) {
        Points.askedFor(thread).setPriority(priority);
    }

    /// Nothing where the thread has ended, as the JDK has it.
    public static @Nullable ThreadGroup getThreadGroup(Thread thread) {
        boolean ended = thread.getState() == Thread.State.TERMINATED;
        return ended ? null : Points.askedFor(thread).getThreadGroup();
    }
}
