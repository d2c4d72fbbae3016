package dev.lockstep.conductor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells which monitors a thread holds and which one it waits to enter, for virtual threads too.
///
/// Reads `jdk.internal.vm.ThreadSnapshot`, of which the JDK makes its own thread dumps; the stage's
/// command line opens that package. Where a JVM has nothing like it, nothing is known.
final class JvmMonitors {
    private static final @Nullable JvmMonitors OF_THIS_JDK = find();

    private final MethodHandle of;
    private final MethodHandle state;
    private final MethodHandle stack;
    private final MethodHandle blockedOn;
    private final MethodHandle waitingOn;
    private final MethodHandle ownsAny;
    private final MethodHandle ownedAt;

    private JvmMonitors() throws ReflectiveOperationException {
        Class<?> snapshot = Class.forName("jdk.internal.vm.ThreadSnapshot");
        MethodHandles.Lookup lookup =
                MethodHandles.privateLookupIn(snapshot, MethodHandles.lookup());
        MethodType tellsObject = MethodType.methodType(Object.class);
        of = lookup.findStatic(snapshot, "of", MethodType.methodType(snapshot, Thread.class));
        state =
                lookup.findVirtual(
                        snapshot, "threadState", MethodType.methodType(Thread.State.class));
        stack =
                lookup.findVirtual(
                        snapshot, "stackTrace", MethodType.methodType(StackTraceElement[].class));
        blockedOn = lookup.findVirtual(snapshot, "blockedOn", tellsObject);
        waitingOn = lookup.findVirtual(snapshot, "waitingOn", tellsObject);
        ownsAny =
                lookup.findVirtual(snapshot, "ownsMonitors", MethodType.methodType(boolean.class));
        ownedAt =
                lookup.findVirtual(
                        snapshot,
                        "ownedMonitorsAt",
                        MethodType.methodType(Stream.class, int.class));
    }

    private static @Nullable JvmMonitors find() {
        try {
            return new JvmMonitors();
        } catch (ReflectiveOperationException notThere) {
            return null;
        }
    }

    /// What is known of a thread at rest, or null where nothing is.
    static @Nullable Held of(Thread thread) {
        if (OF_THIS_JDK == null) {
            return null;
        }
        try {
            return OF_THIS_JDK.heldBy(thread);
        } catch (UnsupportedOperationException | LinkageError notOfThisJvm) {
            return null;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot tell what a thread waits for", e);
        }
    }

    private @Nullable Held heldBy(Thread thread) throws Throwable {
        Object snapshot = of.invoke(thread);
        if (snapshot == null) {
            return null;
        }
        Thread.State now = (Thread.State) state.invoke(snapshot);
        Object blocking = now == Thread.State.BLOCKED ? blockedOn.invoke(snapshot) : null;
        if (!(boolean) ownsAny.invoke(snapshot)) {
            return new Held(blocking, Set.of());
        }
        StackTraceElement[] frames = (StackTraceElement[]) stack.invoke(snapshot);
        boolean waits = now == Thread.State.WAITING || now == Thread.State.TIMED_WAITING;
        Object waitedFor = waits ? waitingOn.invoke(snapshot) : null;
        if (blocking == null && waitedFor == null && standsInWait(frames)) {
            return new Held(null, Set.of()); // which one it has let go of is not known
        }
        Set<Object> entered = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int depth = 0; depth < frames.length; depth++) {
            Stream<?> owned = (Stream<?>) ownedAt.invoke(snapshot, depth);
            owned.filter(Objects::nonNull).forEach(entered::add);
        }
        // Who waits on a monitor has let go of it, but not left its block.
        entered.remove(blocking);
        entered.remove(waitedFor);
        return new Held(blocking, entered);
    }

    private static boolean standsInWait(StackTraceElement[] frames) {
        return frames.length > 0 && frames[0].getClassName().equals(Object.class.getName());
    }

    /// @param entering the monitor that the thread waits to enter
    /// @param entered the monitors that it has entered
    record Held(@Nullable Object entering, Set<Object> entered) {}
}
