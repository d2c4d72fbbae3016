package dev.lockstep.craft;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static dev.lockstep.craft.Kind.ACTIONABLE;
import static dev.lockstep.craft.Kind.ESSENTIAL;
import static dev.lockstep.craft.Kind.INFORMATIVE;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;

/// Rules about starting work and waiting for it.
final class WaitRules {
    private static final Methods PRIORITY = Methods.of("java\\.lang\\.Thread", "setPriority");

    private final Reached reached;
    private final CommonPool commonPool;
    private final Waits waits;

    WaitRules(Reached reached) {
        this.reached = reached;
        this.commonPool = new CommonPool(reached);
        this.waits = new Waits(reached);
    }

    List<Rule> wrongly() {
        return List.of(
                Rule.of(
                        ESSENTIAL,
                        callMethodWhere(
                                describe("it is a thread's own `run`", WaitRules::runsThread)),
                        "Call `start` here, not `run`",
                        "`run` does the thread's work in the thread that calls it"),
                Rule.of(
                        ESSENTIAL,
                        new Doing("wait outside of a loop", reached, waits::outsideLoops),
                        "Wait in a loop that looks at the condition again",
                        "a waiting thread may wake up when nothing has changed, or when another"
                                + " thread was faster"));
    }

    List<Rule> onTheCommonPool() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "block the common pool with tasks",
                                reached,
                                commonPool::blockedByTasks),
                        "Pass an executor of your own here, such as one with virtual threads",
                        "the common pool has few threads, the whole JVM shares them, and this work"
                                + " blocks one"),
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "block the common pool with parallel streams",
                                reached,
                                commonPool::blockedByStreams),
                        "Use threads of your own for work that waits, such as virtual threads",
                        "a parallel stream runs on the common pool, which has few threads for the"
                                + " whole JVM"));
    }

    List<Rule> forTasks() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "wait for each task before they start the next",
                                reached,
                                waits::oneByOne),
                        "Start all tasks first, and wait for them afterwards",
                        "this loop waits for each task before it starts the next, so no two run at"
                                + " once"),
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "start threads and never wait", reached, waits::startsNobodyAwaits),
                        "Wait for the thread to end, with `join` or in a structured scope",
                        "nothing here does, so its work may be unfinished when the method"
                                + " returns"));
    }

    List<Rule> forTime() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "sleep until something has happened",
                                reached,
                                waits::sleepsInLoops),
                        "Wait for the event itself, with `get`, `join`, `await` or `take`",
                        "between two looks a sleep is either too long or in vain"),
                Rule.of(
                        ACTIONABLE,
                        new Doing("spin until something has happened", reached, waits::spinning),
                        "Wait for the event itself, with `get`, `join`, `await` or `take`",
                        "this loop keeps a processor busy until it comes"));
    }

    List<Rule> sleeping() {
        return List.of(
                Rule.of(
                        INFORMATIVE,
                        new Doing("sleep", reached, waits::sleepsOnce),
                        "Leave this sleep out, or wait for what it is to give time to",
                        "a sleep costs its time whenever it is too long, and orders nothing when"
                                + " it is too short"));
    }

    List<Rule> amongMany() {
        return List.of(
                Rule.of(
                        INFORMATIVE,
                        new Doing(
                                "wake one waiter where several kinds wait",
                                reached,
                                waits::notifiesOneKind),
                        "Consider `notifyAll`",
                        "several methods wait on this monitor, and `notify` may wake a thread that"
                                + " waits for something else"),
                Rule.of(
                        INFORMATIVE,
                        callMethodWhere(
                                describe("it is `setPriority`", call -> isOneOf(PRIORITY, call))),
                        "Order work by waiting, not by priority",
                        "priorities are hints, and virtual threads ignore them"));
    }

    private static boolean isOneOf(Methods methods, JavaMethodCall call) {
        return methods.has(call.getTargetOwner().getName(), call.getName());
    }

    private static boolean runsThread(JavaMethodCall call) {
        return call.getName().equals("run")
                && call.getTarget().getRawParameterTypes().isEmpty()
                && call.getTargetOwner().isAssignableTo(Thread.class)
                && !call.getOrigin().getName().equals("run");
    }
}
