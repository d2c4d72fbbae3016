package dev.lockstep.craft;

import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.List;
import java.util.stream.Stream;

/// Finds pools of threads that live on after their work.
record Pools(Reached reached) {
    private static final Methods NEW =
            Methods.of(
                    "java\\.util\\.concurrent\\.Executors",
                    "newFixedThreadPool",
                    "newCachedThreadPool",
                    "newSingleThreadExecutor",
                    "newScheduledThreadPool",
                    "newSingleThreadScheduledExecutor",
                    "newThreadPerTaskExecutor",
                    "newVirtualThreadPerTaskExecutor");
    private static final Methods NEW_PLATFORM =
            Methods.of(
                    "java\\.util\\.concurrent\\.Executors",
                    "newFixedThreadPool",
                    "newCachedThreadPool",
                    "newSingleThreadExecutor",
                    "newScheduledThreadPool",
                    "newSingleThreadScheduledExecutor");
    private static final Methods SET = Methods.of("java\\.lang\\..*ThreadLocal", "set");
    private static final Methods REMOVE = Methods.of("java\\.lang\\..*ThreadLocal", "remove");
    private static final Methods CONSTRUCT =
            Methods.of("java\\.util\\.concurrent\\.(Scheduled)?ThreadPoolExecutor", "<init>");
    private static final Methods CLOSE =
            Methods.of(
                    "(?!java\\.).*|java\\..*(Execut|ForkJoinPool|AutoCloseable).*",
                    "close",
                    "shutdown",
                    "shutdownNow",
                    "allowCoreThreadTimeOut");
    private static final Methods DAEMON =
            Methods.of("java\\.lang\\.Thread.*", "setDaemon", "daemon", "ofVirtual");
    private static final String FACTORY = "Ljava/util/concurrent/ThreadFactory;";

    /// Pools that nothing ever closes.
    Stream<Step> neverClosed(Body body) {
        boolean closed = reached.has(Pools::isClose);
        boolean daemons = reached.calls(DAEMON);
        return closed ? Stream.of() : made(body).filter(step -> !hasFactory(step) || !daemons);
    }

    private static boolean isClose(Step step) {
        return step.calls(CLOSE)
                || Reached.target(step)
                        .filter(target -> CLOSE.has(Names.of(target.owner()), target.methodName()))
                        .isPresent();
    }

    private static Stream<Step> made(Body body) {
        return Stream.concat(body.calls(NEW_PLATFORM), body.calls(CONSTRUCT));
    }

    /// Whoever makes the threads may have made them such that they end by themselves.
    private static boolean hasFactory(Step step) {
        return step.call()
                .filter(call -> call.type().descriptorString().contains(FACTORY))
                .isPresent();
    }

    /// Pools of one method that some way out of the method does not close.
    Stream<Step> notAlwaysClosed(Body body) {
        return body.calls(NEW).filter(step -> isLeft(body, step));
    }

    private static boolean isLeft(Body body, Step made) {
        Value pool = new Value.Result(made.index());
        List<Step> uses = body.uses(pool).toList();
        return uses.stream().anyMatch(step -> step.calls(CLOSE))
                && uses.stream().allMatch(step -> staysHere(step, pool))
                && new Ways(body, made, step -> step.uses(pool) && isEnd(step)).leaveOpen();
    }

    /// A pool may be closed here; it is compared with null only where it may not be there.
    private static boolean isEnd(Step use) {
        return use.calls(CLOSE) || use.instruction().opcode().name().startsWith("IF");
    }

    /// Whether the step neither gives the pool away nor keeps it for others.
    private static boolean staysHere(Step use, Value pool) {
        return switch (use.instruction()) {
            case StoreInstruction _ -> true;
            case InvokeInstruction _ ->
                    use.receiver().equals(pool)
                            || use.call()
                                    .filter(call ->
                                            call.owner().startsWith("java.util.concurrent."))
                                    .isPresent();
            default -> use.instruction().opcode().name().startsWith("IF");
        };
    }

    /// Sets thread locals that nothing removes, in code that has a pool.
    Stream<Step> leavesThreadLocal(Body body) {
        return reached.calls(NEW_PLATFORM) && !reached.calls(REMOVE)
                ? body.calls(SET)
                : Stream.of();
    }
}
