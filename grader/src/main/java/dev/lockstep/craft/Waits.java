package dev.lockstep.craft;

import java.util.Optional;
import java.util.stream.Stream;

/// Finds waiting that is done the wrong way.
record Waits(Reached reached) {
    static final Methods MONITOR_OR_CONDITION =
            Methods.of(
                    "java\\.lang\\.Object|java\\.util\\.concurrent\\.locks\\..*Condition.*",
                    "wait",
                    "await",
                    "awaitNanos",
                    "awaitUntil",
                    "awaitUninterruptibly");

    /// Calls that wait until a thread or a task has ended.
    static final Methods FOR_THE_END =
            Methods.of(
                    "java\\.lang\\.Thread"
                            + "|java\\.util\\.concurrent\\.\\w*(Future|Task|Execut|Pool)\\w*",
                    "join",
                    "get",
                    "awaitTermination",
                    "invokeAll");

    /// Calls that wait for something that another thread does.
    static final Methods FOR_OTHERS =
            Methods.of(
                    "java\\.lang\\.Object|java\\.util\\.concurrent\\..*",
                    "wait",
                    "await",
                    "acquire",
                    "take");

    private static final Methods SLEEP =
            Methods.of("java\\.lang\\.Thread|java\\.util\\.concurrent\\.TimeUnit", "sleep");
    private static final Methods RESULT =
            Methods.of("java\\.lang\\.Thread|java\\.util\\.concurrent\\..*", "get", "join");
    private static final Methods BEGIN =
            Methods.of(
                    "java\\.lang\\.Thread|java\\.lang\\.Thread\\$Builder.*"
                            + "|java\\.util\\.concurrent\\..*",
                    "submit",
                    "supplyAsync",
                    "runAsync",
                    "startVirtualThread",
                    "start");
    private static final Methods PAUSE = Methods.of("java\\.lang\\.Thread", "yield", "onSpinWait");
    private static final Methods EXCHANGE =
            Methods.of(
                    "java\\..*",
                    "compareAndSet",
                    "weakCompareAndSet",
                    "weakCompareAndSetVolatile",
                    "weakCompareAndSetPlain",
                    "weakCompareAndSetAcquire",
                    "weakCompareAndSetRelease",
                    "compareAndExchange");

    private static final Methods WAIT = Methods.of("java\\.lang\\.Object", "wait");
    private static final Methods NOTIFY = Methods.of("java\\.lang\\.Object", "notify");
    private static final Methods NOTIFY_ALL = Methods.of("java\\.lang\\.Object", "notifyAll");
    private static final Methods START =
            Methods.of(
                    "java\\.lang\\.Thread|java\\.lang\\.Thread\\$Builder.*",
                    "startVirtualThread",
                    "start");
    private static final Methods BLOCK =
            Methods.of(
                    "java\\..*",
                    "wait",
                    "await",
                    "acquire",
                    "acquireUninterruptibly",
                    "arriveAndAwaitAdvance",
                    "awaitAdvance",
                    "awaitNanos",
                    "awaitTermination",
                    "awaitUninterruptibly",
                    "close",
                    "exchange",
                    "get",
                    "invokeAll",
                    "invokeAny",
                    "isAlive",
                    "join",
                    "park",
                    "parkNanos",
                    "poll",
                    "put",
                    "sleep",
                    "take",
                    "transfer",
                    "yield",
                    "onSpinWait",
                    "getState",
                    "isTerminated");

    /// Waits for a condition that no loop looks at again.
    Stream<Step> outsideLoops(Body body) {
        return body.calls(MONITOR_OR_CONDITION)
                .filter(step -> !body.flow().isLooped(step.index()))
                .filter(_ -> !isRepeated(body));
    }

    /// Whether somebody calls the method in a loop, or hands it over to who may.
    private boolean isRepeated(Body body) {
        return reached.bodies().stream()
                .anyMatch(caller ->
                        caller.steps().stream().anyMatch(step -> repeats(caller, step, body)));
    }

    private boolean repeats(Body caller, Step step, Body body) {
        return caller.flow().isLooped(step.index())
                ? isCallOf(body, step) || isHandedOver(body, step)
                : isHandedOver(body, step);
    }

    private boolean isHandedOver(Body body, Step step) {
        return reached.behind(step).filter(body::equals).isPresent();
    }

    private boolean isCallOf(Body body, Step step) {
        return step.call().flatMap(reached::called).filter(body::equals).isPresent();
    }

    /// Waits for a task in the round of a loop that began this one task.
    Stream<Step> oneByOne(Body body) {
        return body.calls(RESULT).filter(step -> begun(body, step).isPresent());
    }

    private static Optional<Step> begun(Body body, Step wait) {
        return body.calls(BEGIN)
                .filter(begin -> isTask(begin, wait))
                .filter(begin -> isSameLoop(body, begin, wait))
                .filter(begin -> body.calls(BEGIN).noneMatch(other -> isOther(body, begin, other)))
                .findFirst();
    }

    private static boolean isTask(Step begin, Step wait) {
        Value task = wait.receiver();
        boolean started =
                task instanceof Value.Made
                        && begin.call().filter(call -> call.name().equals("start")).isPresent()
                        && begin.receiver().equals(task);
        return started || task.equals(new Value.Result(begin.index()));
    }

    private static boolean isSameLoop(Body body, Step one, Step other) {
        return body.flow().after(one.index()).get(other.index())
                && body.flow().after(other.index()).get(one.index());
    }

    private static boolean isOther(Body body, Step begin, Step other) {
        return other.index() != begin.index() && isSameLoop(body, begin, other);
    }

    /// Sleeps between two looks at something.
    Stream<Step> sleepsInLoops(Body body) {
        return body.calls(SLEEP).filter(step -> body.flow().isLooped(step.index()));
    }

    /// Sleeps that come once.
    Stream<Step> sleepsOnce(Body body) {
        return body.calls(SLEEP).filter(step -> !body.flow().isLooped(step.index()));
    }

    /// Loops that give the processor away and look again; a loop around compare-and-set is another
    /// matter.
    Stream<Step> spinning(Body body) {
        return body.calls(PAUSE)
                .filter(step -> body.flow().isLooped(step.index()))
                .filter(step ->
                        body.calls(EXCHANGE).noneMatch(swap -> isSameLoop(body, step, swap)));
    }

    /// Calls of `notify` where two methods of the class wait, each for something else.
    Stream<Step> notifiesOneKind(Body body) {
        long waiting =
                reached.bodiesOf(body.owner())
                        .filter(each -> each.calls(WAIT).findAny().isPresent())
                        .count();
        boolean wakesAll =
                reached.bodiesOf(body.owner())
                        .anyMatch(each -> each.calls(NOTIFY_ALL).findAny().isPresent());
        return waiting < 2 || wakesAll ? Stream.of() : body.calls(NOTIFY);
    }

    /// Starts of threads in code that never waits for anything.
    Stream<Step> startsNobodyAwaits(Body body) {
        return reached.has(Waits::blocks) ? Stream.of() : body.calls(START);
    }

    private static boolean blocks(Step step) {
        return step.calls(BLOCK)
                || Reached.target(step)
                        .filter(target -> BLOCK.has(Names.of(target.owner()), target.methodName()))
                        .isPresent();
    }
}
