package dev.lockstep.craft;

import static dev.lockstep.craft.Kind.ACTIONABLE;
import static dev.lockstep.craft.Kind.ESSENTIAL;

import java.util.List;

/// Rules about locks, and about what threads share.
final class LockRules {
    private final Reached reached;
    private final Fields fields;
    private final Locks locks;

    LockRules(Reached reached) {
        this.reached = reached;
        this.fields = new Fields(reached);
        this.locks = new Locks(reached);
    }

    List<Rule> guardingNothing() {
        return List.of(
                Rule.of(
                        ESSENTIAL,
                        new Doing(
                                "lock on an object that no other thread can have",
                                reached,
                                locks::onFreshObjects),
                        "Lock on one object that all threads share, such as a final field",
                        "this one is made anew by each call, so the lock keeps nobody out"),
                Rule.of(
                        ESSENTIAL,
                        new Doing(
                                "lock on strings or boxed values", reached, locks::onSharedValues),
                        "Lock on a private final object made for it",
                        "equal strings and boxed values can be one object in the whole JVM"));
    }

    List<Rule> guardingInPart() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing("check a plain field twice", reached, fields::checkedTwice),
                        "Make this field `volatile`",
                        "a check outside of the lock may find an object that is not finished"),
                Rule.of(
                        ACTIONABLE,
                        new Doing("lock on fields that change", reached, locks::onChangingFields),
                        "Make the field that is locked on final",
                        "threads that find different objects in it do not keep each other out"));
    }

    List<Rule> stepsApart() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "look into a concurrent map before they put",
                                reached,
                                new Maps(reached)::checkedThenSet),
                        "Use `putIfAbsent`, `computeIfAbsent` or `merge`",
                        "another thread can put the same key between the look and this `put`"),
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "count in volatile fields without a lock",
                                reached,
                                fields::countedWithoutLock),
                        "Count with an `AtomicInteger`, or under a lock",
                        "`volatile` does not keep another thread from writing between this read"
                                + " and this write"));
    }

    List<Rule> sharedByAll() {
        return List.of(
                Rule.of(
                        ACTIONABLE,
                        new Doing(
                                "keep state in static fields",
                                reached,
                                new StaticState(reached)::kept),
                        "Keep this in an instance field or a local variable",
                        "a static field is shared by all objects and lasts from one call to the"
                                + " next"));
    }
}
