package dev.lockstep.craft;

import static dev.lockstep.craft.Kind.ACTIONABLE;
import static dev.lockstep.craft.Kind.INFORMATIVE;

import java.util.List;

/// Rules about what must come to an end, whatever happens.
final class EndRules {
    private final Reached reached;
    private final Handlers handlers;
    private final Locks locks;
    private final Pools pools;

    EndRules(Reached reached) {
        this.reached = reached;
        this.handlers = new Handlers(reached);
        this.locks = new Locks(reached);
        this.pools = new Pools(reached);
    }

    List<Rule> losing() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing("lose the failure of a task", reached, handlers::ofFailures),
                        "Keep the failure that is caught here, or let it through",
                        "whoever waits for this task cannot tell that it failed"),
                Rule.of(
                        ACTIONABLE,
                        new Doing("swallow interrupts", reached, handlers::ofInterrupts),
                        "Throw the `InterruptedException` on, or call"
                                + " `Thread.currentThread().interrupt()` when the wait is over",
                        "somebody asked this thread to stop, and its caller will not learn of it"));
    }

    List<Rule> keeping() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "give back locks and permits only after success",
                                reached,
                                locks::withoutFinally),
                        "Give the lock or permit back in a `finally` block",
                        "a failure on the way keeps it for ever"));
    }

    List<Rule> leavingOpen() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing("leave pools open", reached, pools::neverClosed),
                        "Close this pool, with try-with-resources or `shutdown`",
                        "nothing here does, and its threads outlive the work"),
                Rule.of(
                        ACTIONABLE,
                        new Doing("close pools on some ways only", reached, pools::notAlwaysClosed),
                        "Close this pool in `finally` or with try-with-resources",
                        "not every way out of this method closes it, and its threads stay behind"));
    }

    List<Rule> leavingBehind() {
        return List.of(
                Rule.of(
                        INFORMATIVE,
                        new Doing(
                                "leave thread locals set in a pool's threads",
                                reached,
                                pools::leavesThreadLocal),
                        "Call `remove` in a `finally` block",
                        "a pool's thread keeps the value, and its next task finds it"));
    }
}
