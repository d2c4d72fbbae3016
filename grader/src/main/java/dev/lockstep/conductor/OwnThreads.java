package dev.lockstep.conductor;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Makes virtual threads whose scheduler is given, which no public interface of JDK 25 does; the
/// threads that such a thread starts have the same one.
///
/// The stage's command line opens `java.lang` for it.
public final class OwnThreads {
    private final Constructor<?> builder;

    private OwnThreads(Constructor<?> builder) {
        this.builder = builder;
    }

    /// What this JDK offers, or nothing where it is another than it was written for.
    public static @Nullable OwnThreads ofThisJdk() {
        try {
            Constructor<?> builder =
                    Class.forName("java.lang.ThreadBuilders$VirtualThreadBuilder")
                            .getDeclaredConstructor(Executor.class);
            builder.setAccessible(true);
            return new OwnThreads(builder);
        } catch (ReflectiveOperationException | RuntimeException unknownJdk) {
            return null;
        }
    }

    /// @param inherits whether it inherits its maker's inheritable thread locals
    Thread unstarted(Executor scheduler, String name, boolean inherits, Runnable task) {
        try {
            Thread.Builder.OfVirtual virtual =
                    (Thread.Builder.OfVirtual) builder.newInstance(scheduler);
            return virtual.name(name).inheritInheritableThreadLocals(inherits).unstarted(task);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JDK makes no threads for our scheduler", e);
        }
    }

    /// The thread whose run a scheduler is given.
    static Thread of(Runnable continuation) {
        try {
            for (Field field : continuation.getClass().getDeclaredFields()) {
                if (Thread.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    return (Thread) field.get(continuation);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("java.lang is not open", e);
        }
        throw new IllegalStateException("a scheduler is given something else in this JDK");
    }
}
