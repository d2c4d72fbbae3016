package dev.lockstep.craft;

import java.lang.constant.DirectMethodHandleDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds work on the common pool that blocks its few threads.
record CommonPool(Reached reached) {
    private static final Methods ASYNC =
            Methods.of("java\\.util\\.concurrent\\.CompletableFuture", "supplyAsync", "runAsync");
    private static final Methods PARALLEL =
            Methods.of("java\\.util\\..*", "parallelStream", "parallel");
    private static final String STREAM = "java.util.stream.";
    private static final Methods BLOCK =
            Methods.of(
                    "java\\.lang\\.(Thread|Object)|java\\.util\\.concurrent\\..*",
                    "sleep",
                    "join",
                    "wait",
                    "await",
                    "acquire",
                    "take",
                    "call",
                    "invokeAll");
    private static final Methods FUTURE =
            Methods.of("java\\.util\\.concurrent\\.(Completable)?Future(Task)?", "get");

    /// Asynchronous work that blocks, with no executor of its own.
    Stream<Step> blockedByTasks(Body body) {
        return body.calls(ASYNC)
                .filter(step -> step.operands().size() == 1 && blocks(body, step.receiver()));
    }

    /// Parallel streams with work that blocks; inside of a pool of one's own they may.
    Stream<Step> blockedByStreams(Body body) {
        boolean ownPool =
                reached.has(step ->
                        step.call()
                                .filter(call ->
                                        call.owner().endsWith(".ForkJoinPool")
                                                && call.name().equals("<init>"))
                                .isPresent());
        return ownPool
                ? Stream.of()
                : body.steps().stream()
                        .filter(step -> isParallel(body, step))
                        .filter(step ->
                                step.operands().stream()
                                        .skip(1)
                                        .anyMatch(work -> blocks(body, work)));
    }

    private static boolean isParallel(Body body, Step step) {
        Step before = step;
        while (isOnStream(before) && before.receiver() instanceof Value.Result(int made)) {
            before = body.steps().get(made);
            if (before.calls(PARALLEL)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnStream(Step step) {
        return step.call()
                .filter(call -> call.owner().startsWith(STREAM) && !call.isStatic())
                .isPresent();
    }

    private boolean blocks(Body body, Value work) {
        if (!(work instanceof Value.Lambda(int made))) {
            return false;
        }
        Step lambda = body.steps().get(made);
        return Reached.target(lambda).filter(this::blocksItself).isPresent()
                || reached.behind(lambda)
                        .filter(behind -> blocks(behind, new HashSet<>()))
                        .isPresent();
    }

    private boolean blocksItself(DirectMethodHandleDesc target) {
        Call call =
                new Call(
                        Names.of(target.owner()),
                        target.methodName(),
                        target.invocationType(),
                        false);
        return BLOCK.has(call) || FUTURE.has(call) || reached.isGiven(call);
    }

    private boolean blocks(Body body, Set<Body> seen) {
        if (!seen.add(body)) {
            return false;
        }
        List<Call> calls = body.steps().stream().flatMap(step -> step.call().stream()).toList();
        return calls.stream()
                        .anyMatch(call ->
                                BLOCK.has(call) || FUTURE.has(call) || reached.isGiven(call))
                || calls.stream()
                        .flatMap(call -> reached.called(call).stream())
                        .anyMatch(called -> blocks(called, seen));
    }
}
