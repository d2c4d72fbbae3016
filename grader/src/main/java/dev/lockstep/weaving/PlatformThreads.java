package dev.lockstep.weaving;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.ThreadFactory;

/// What woven classes call in the place of a builder of platform threads: the same builder, or one
/// whose threads stand in for those.
public final class PlatformThreads {
    private PlatformThreads() {}

    public static Thread.Builder ofPlatform() {
        return Points.controlsThreads() ? Thread.ofVirtual() : Thread.ofPlatform();
    }

    public static Thread.Builder name(Thread.Builder builder, String name) {
        return builder.name(name);
    }

    public static Thread.Builder name(Thread.Builder builder, String prefix, long start) {
        return builder.name(prefix, start);
    }

    public static Thread.Builder inheritInheritableThreadLocals(
            Thread.Builder builder, boolean inherit) {
        return builder.inheritInheritableThreadLocals(inherit);
    }

    public static Thread.Builder uncaughtExceptionHandler(
            Thread.Builder builder, UncaughtExceptionHandler handler) {
        return builder.uncaughtExceptionHandler(handler);
    }

    public static Thread.Builder group(Thread.Builder builder, ThreadGroup group) {
        return builder instanceof Thread.Builder.OfPlatform own ? own.group(group) : builder;
    }

    public static Thread.Builder daemon(Thread.Builder builder, boolean on) {
        return builder instanceof Thread.Builder.OfPlatform own ? own.daemon(on) : builder;
    }

    public static Thread.Builder daemon(Thread.Builder builder) {
        return daemon(builder, true);
    }

    @SuppressWarnings("ThreadPriorityCheck") // stands for the submission's own call
    public static Thread.Builder priority(Thread.Builder builder, int priority) {
        return builder instanceof Thread.Builder.OfPlatform own ? own.priority(priority) : builder;
    }

    public static Thread.Builder stackSize(Thread.Builder builder, long size) {
        return builder instanceof Thread.Builder.OfPlatform own ? own.stackSize(size) : builder;
    }

    public static Thread unstarted(Thread.Builder builder, Runnable task) {
        return Points.standIn(builder.unstarted(task));
    }

    public static Thread start(Thread.Builder builder, Runnable task) {
        Thread thread = unstarted(builder, task);
        thread.start();
        return thread;
    }

    public static ThreadFactory factory(Thread.Builder builder) {
        ThreadFactory threads = builder.factory();
        return task -> Points.standIn(threads.newThread(task));
    }
}
