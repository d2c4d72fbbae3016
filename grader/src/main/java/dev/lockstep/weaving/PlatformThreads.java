package dev.lockstep.weaving;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What woven classes call in the place of a builder of platform threads: the same builder, or one
/// whose threads stand in for those.
public final class PlatformThreads {
    private PlatformThreads() {}

    public static Thread.Builder ofPlatform() {
        StandIns standIns = Points.standIns();
        return standIns != null && Points.controlsThreads()
                ? standIns.builder()
                : Thread.ofPlatform();
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
        return builder instanceof Thread.Builder.OfPlatform own
                ? own.daemon(on)
                : wishing(builder, wish -> wish.withDaemon(on));
    }

    public static Thread.Builder daemon(Thread.Builder builder) {
        return daemon(builder, true);
    }

    @SuppressWarnings("ThreadPriorityCheck") // stands for the submission's own call
    public static Thread.Builder priority(Thread.Builder builder, int priority) {
        if (builder instanceof Thread.Builder.OfPlatform own) {
            return own.priority(priority);
        }
        Thread.Builder _ = Thread.ofPlatform().priority(priority); // throws where that is none
        return wishing(builder, wish -> wish.withPriority(priority));
    }

    public static Thread.Builder stackSize(Thread.Builder builder, long size) {
        return builder instanceof Thread.Builder.OfPlatform own ? own.stackSize(size) : builder;
    }

    private static Thread.Builder wishing(Thread.Builder builder, UnaryOperator<Wish> further) {
        StandIns standIns = Points.standIns();
        if (standIns != null) {
            standIns.wish(builder, further);
        }
        return builder;
    }

    private static @Nullable Wish wish(Thread.Builder builder) {
        StandIns standIns = Points.standIns();
        return standIns == null ? null : standIns.wish(builder);
    }

    public static Thread unstarted(Thread.Builder builder, Runnable task) {
        return standingIn(builder.unstarted(task), wish(builder));
    }

    public static Thread start(Thread.Builder builder, Runnable task) {
        Thread thread = unstarted(builder, task);
        thread.start();
        return thread;
    }

    /// Later wishes do not concern the factory.
    public static ThreadFactory factory(Thread.Builder builder) {
        ThreadFactory threads = builder.factory();
        Wish wish = wish(builder);
        return task -> standingIn(threads.newThread(task), wish);
    }

    private static Thread standingIn(Thread thread, @Nullable Wish wish) {
        StandIns standIns = Points.standIns();
        if (standIns != null && wish != null) {
            standIns.add(thread, wish);
        }
        return thread;
    }
}
