package dev.lockstep.craft;

import static dev.lockstep.craft.Kind.ACTIONABLE;
import static dev.lockstep.craft.Kind.INFORMATIVE;

import java.util.List;

/// Rules about members for threads that are deprecated, each in words of its own: what to use
/// instead differs.
final class OldRules {
    private final Reached reached;
    private final Outdated outdated;

    OldRules(Reached reached) {
        this.reached = reached;
        this.outdated = new Outdated(reached);
    }

    List<Rule> orderingNothing() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "swap with a plain `weakCompareAndSet`",
                                reached,
                                outdated::ordersNothing),
                        "Use `compareAndSet`, or `weakCompareAndSetVolatile` in a loop",
                        "a plain `weakCompareAndSet` shows other threads nothing that was written"
                                + " before it, and is deprecated"));
    }

    List<Rule> outdated() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "call what has lost its effect on threads",
                                reached,
                                outdated::withoutEffect),
                        "Leave this call out",
                        "it has no effect on threads any more, is deprecated, and will be removed"
                                + " from the JDK"),
                Rule.of(
                        ACTIONABLE,
                        new Doing("catch `ThreadDeath`", reached, outdated::awaitsThreadDeath),
                        "Leave this handler out, and end threads by interrupts",
                        "nothing in the JDK throws `ThreadDeath` any more, and the class will be"
                                + " removed"),
                Rule.of(
                        INFORMATIVE,
                        new Doing("ask threads for `getId`", reached, outdated::asksForIds),
                        "Ask for a thread's number with `threadId`",
                        "a subclass can override `getId` and give another number, so it is"
                                + " deprecated"));
    }
}
