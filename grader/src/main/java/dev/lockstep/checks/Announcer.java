package dev.lockstep.checks;

import dev.lockstep.exercise.Check;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Passes on which check is heard, and each verdict once, when it stands.
final class Announcer implements Attendant {
    private final Attendant attendant;
    private final Predicate<Verdict> stands;
    private final Set<Check> announced = new HashSet<>();

    /// @param stands which verdicts stand whatever is heard later
    Announcer(Attendant attendant, Predicate<Verdict> stands) {
        this.attendant = attendant;
        this.stands = stands;
    }

    @Override
    public void begins(Check check) {
        attendant.begins(check);
    }

    @Override
    public void judged(Verdict verdict) {
        if (stands.test(verdict)) {
            announce(verdict);
        }
    }

    void announce(Verdict verdict) {
        if (announced.add(verdict.check())) {
            attendant.judged(verdict);
        }
    }
}
