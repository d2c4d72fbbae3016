package dev.lockstep.checks;

import dev.lockstep.exercise.Check;

/// Is told what the court does while it does it, on the court's thread.
public interface Attendant {
    /// Nobody looks on.
    Attendant NOBODY =
            new Attendant() {
                @Override
                public void begins(Check check) {}

                @Override
                public void judged(Verdict verdict) {}
            };

    void begins(Check check);

    /// A verdict that stands, whatever is heard later.
    void judged(Verdict verdict);
}
