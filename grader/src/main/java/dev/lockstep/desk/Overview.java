package dev.lockstep.desk;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.Page;
import java.nio.file.Path;
import java.util.List;

/// The exercises as a list: number, state, points, and the file to edit.
///
/// @param folder paths below it are shown without it
public record Overview(List<Exercise> exercises, Desk desk, Path folder) {
    private static final String ROW = "%2s  %-20s %-15s %6s  %s";

    public Overview {
        exercises = List.copyOf(exercises);
    }

    public void write(Logbook logbook, Page page) {
        page.line(page.ink().faint(ROW.formatted("", "exercise", "state", "points", "file")));
        int number = 1;
        for (Exercise exercise : exercises) {
            Progress progress = logbook.of(exercise);
            String file = page.ink().clean(shown(exercise));
            String row =
                    ROW.formatted(
                            number++, exercise.id(), progress.state(), exercise.maxScore(), file);
            if (row.length() <= page.width()) {
                page.line(row);
            } else {
                // A path in one piece can be opened from most terminals.
                page.line(row.substring(0, row.length() - file.length()));
                page.line("    " + file);
            }
        }
    }

    /// The file to edit, as short as it can be said.
    public String shown(Exercise exercise) {
        Path file = desk.file(exercise);
        return (file.startsWith(folder) ? folder.relativize(file) : file).toString();
    }
}
