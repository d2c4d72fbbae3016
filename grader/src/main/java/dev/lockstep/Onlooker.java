package dev.lockstep;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckResult;

/// Is told how grading goes on while it does, on the thread that grades.
public interface Onlooker {
    /// Nobody looks on.
    Onlooker NOBODY =
            new Onlooker() {
                @Override
                public void begins(Exercise exercise, Check check) {}

                @Override
                public void judged(Exercise exercise, CheckResult result) {}
            };

    /// A check is played from now on.
    void begins(Exercise exercise, Check check);

    /// What the report will say about a check; told once for each check that is played.
    void judged(Exercise exercise, CheckResult result);
}
