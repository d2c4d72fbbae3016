package dev.lockstep.watch;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.Report;

/// What may happen while somebody works. Grading has a number, so that what an abandoned one still
/// says is told from what counts.
public sealed interface Event {
    /// A file of the exercise has changed.
    record Saved() implements Event {}

    /// A key was pressed: a letter, or a line's end.
    record Pressed(char key) implements Event {}

    /// A check is played from now on.
    record Begins(int grading, Exercise exercise, Check check) implements Event {}

    record Judged(int grading, Exercise exercise, CheckResult result) implements Event {}

    record Graded(int grading, Report report) implements Event {}

    /// Grading could not be done; the reason is a sentence.
    record Impossible(int grading, String reason) implements Event {}

    /// Nobody types any more.
    record Closed() implements Event {}
}
