package dev.lockstep.watch;

import dev.lockstep.desk.Logbook;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be done about an event.
public sealed interface Action {
    /// Abandons what is being graded, and grades anew.
    ///
    /// @param number tells this grading from others
    /// @param schedule the one order of steps to play, or nothing
    record Grade(int number, List<Exercise> exercises, @Nullable String schedule)
            implements Action {
        public Grade {
            exercises = List.copyOf(exercises);
        }
    }

    /// Text that stays.
    record Print(String text) implements Action {}

    /// One line that the next text or line takes the place of; only a terminal shows it.
    record Status(String line) implements Action {}

    /// An empty screen, on a terminal.
    record Clear() implements Action {}

    record Keep(Logbook logbook) implements Action {}

    /// Shows the report in a browser.
    record Open(Report report) implements Action {}

    /// Puts the stub back.
    record Reset(Exercise exercise) implements Action {}

    record Quit() implements Action {}
}
