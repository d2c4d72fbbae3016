package dev.lockstep.conductor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/// Asks a thread what only the JDK answers. A submission's own kind of `Thread` may override
/// `getState`, `getStackTrace` and the like: what it says there must not run on the conductor's
/// thread, which nobody watches.
///
/// The stage's command line opens `java.lang` for it.
final class Plainly {
    private static final @Nullable MethodHandle STATE =
            find("getState", MethodType.methodType(Thread.State.class));
    private static final @Nullable MethodHandle STACK =
            find("getStackTrace", MethodType.methodType(StackTraceElement[].class));
    private static final @Nullable MethodHandle INTERRUPT =
            find("interrupt", MethodType.methodType(void.class));

    private static final @Nullable MethodHandle IS_INTERRUPTED =
            find("isInterrupted", MethodType.methodType(boolean.class));

    private Plainly() {}

    private static @Nullable MethodHandle find(String name, MethodType type) {
        try {
            return MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup())
                    .findSpecial(Thread.class, name, type, Thread.class);
        } catch (ReflectiveOperationException notOpen) {
            return null;
        }
    }

    static Thread.State state(Thread thread) {
        return STATE == null || isOfTheJdk(thread)
                ? thread.getState()
                : (Thread.State) invoke(STATE, thread);
    }

    static StackTraceElement[] stack(Thread thread) {
        return STACK == null || isOfTheJdk(thread)
                ? thread.getStackTrace()
                : (StackTraceElement[]) invoke(STACK, thread);
    }

    static boolean isInterrupted(Thread thread) {
        if (IS_INTERRUPTED == null || isOfTheJdk(thread)) {
            return thread.isInterrupted();
        }
        return (boolean) invoke(IS_INTERRUPTED, thread);
    }

    static void interrupt(Thread thread) {
        if (INTERRUPT == null || isOfTheJdk(thread)) {
            thread.interrupt();
        } else {
            invoke(INTERRUPT, thread);
        }
    }

    private static boolean isOfTheJdk(Thread thread) {
        return thread.getClass().getClassLoader() == null;
    }

    private static Object invoke(MethodHandle method, Thread thread) {
        try {
            return method.invoke(thread);
        } catch (Throwable e) {
            throw new IllegalStateException("the JDK's own method failed", e);
        }
    }
}
