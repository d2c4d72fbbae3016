package dev.lockstep.report;

import java.util.List;

/// Consecutive lines of a source file that the results of an exercise name, with some lines around.
///
/// @param file path of the source file within the submission
/// @param firstLine number of the first of the lines, from 1
public record SourceExcerpt(String file, int firstLine, List<String> lines) {
    public SourceExcerpt {
        lines = List.copyOf(lines);
        if (firstLine < 1 || lines.isEmpty()) {
            throw new IllegalArgumentException(file + " has no lines from " + firstLine + " on");
        }
    }

    /// The number of the last of the lines.
    public int lastLine() {
        return firstLine + lines.size() - 1;
    }
}
