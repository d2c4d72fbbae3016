package dev.lockstep.conductor;

import dev.lockstep.timing.TimedWaits;
import dev.lockstep.trace.Harmless;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Standing;
import dev.lockstep.weaving.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Describes where a thread stands: its lines in the submission and what it waits for.
public final class Stand {
    /// The name of every loader that defines a submission's classes.
    public static final String SUBMISSION_LOADER = "submission";

    private static final int SITES = 8;
    private static final int MOST_TEXT = 300;
    private static final String STAGE = "dev.lockstep.";
    private static final String LOCK = "the lock of a synchronized block";

    private Stand() {}

    /// @param names what each thread is called
    /// @param holders who may hold what the thread waits for
    static Standing of(Thread thread, Function<Thread, String> names, Holders holders) {
        StackTraceElement[] stack = Plainly.stack(thread);
        Thread.State state = state(thread, stack);
        return new Standing(
                names.apply(thread),
                state.name(),
                waitsFor(state, stack) + heldBy(holders.of(thread), names),
                sites(stack));
    }

    /// A thread that is held up once it is woken waits without end in the JDK's timed wait.
    private static Thread.State state(Thread thread, StackTraceElement[] stack) {
        boolean forEver =
                Arrays.stream(stack)
                        .anyMatch(frame ->
                                frame.getClassName().equals(TimedWaits.class.getName())
                                        && frame.getMethodName().equals("park"));
        return forEver ? Thread.State.WAITING : Plainly.state(thread);
    }

    private static String heldBy(@Nullable Thread holder, Function<Thread, String> names) {
        return holder == null ? "" : ", held by " + names.apply(holder);
    }

    /// The frames that lie in the submission, innermost first.
    public static List<Site> sites(StackTraceElement[] stack) {
        List<Site> sites = new ArrayList<>();
        for (StackTraceElement frame : stack) {
            if (inSubmission(frame) && sites.size() < SITES) {
                sites.add(
                        new Site(
                                Harmless.capped(frame.getClassName(), MOST_TEXT),
                                Harmless.capped(
                                        Objects.requireNonNullElse(frame.getFileName(), "?"),
                                        MOST_TEXT),
                                Math.max(frame.getLineNumber(), 1)));
            }
        }
        return sites;
    }

    /// The JDK's method that the submission called and that does not return, such as
    /// `CountDownLatch.await`; for a thread with no frame of the submission, what its pool waits
    /// in.
    private static String waitsFor(Thread.State state, StackTraceElement[] stack) {
        if (state == Thread.State.RUNNABLE) {
            return "";
        }
        boolean blocked = state == Thread.State.BLOCKED;
        int mine = firstOfSubmission(stack);
        if (mine == 0) {
            return blocked ? LOCK : "";
        }
        StackTraceElement called = stack[mine - 1];
        if (called.getClassName().equals(Points.class.getName())) {
            return switch (called.getMethodName()) {
                case "enter" -> LOCK;
                case "await" -> "Object.wait";
                default -> ""; // it is held up before a step that it could take
            };
        }
        if (called.getClassName().startsWith(STAGE)) {
            return ""; // a call of the scenario
        }
        if (blocked) {
            return LOCK;
        }
        return simpleName(called) + "." + called.getMethodName();
    }

    private static int firstOfSubmission(StackTraceElement[] stack) {
        int first = 0;
        while (first < stack.length && !inSubmission(stack[first])) {
            first++;
        }
        if (first < stack.length) {
            return first;
        }
        return (int)
                Arrays.stream(stack)
                        .takeWhile(frame -> !frame.getClassName().contains("PoolExecutor"))
                        .count();
    }

    private static boolean inSubmission(StackTraceElement frame) {
        return SUBMISSION_LOADER.equals(frame.getClassLoaderName());
    }

    private static String simpleName(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
