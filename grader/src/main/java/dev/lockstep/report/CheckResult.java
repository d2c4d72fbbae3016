package dev.lockstep.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The verdict of one check, and what was seen; everything that does not apply is null or empty.
///
/// @param rationale what was seen, with the numbers
/// @param help where to look next
/// @param file path of the source file within the submission that the verdict points at
/// @param skippedBecause id of the check that has to pass first
/// @param schedule what repeats the order of steps that led to a failure
/// @param interleaving that order of steps
/// @param durationMillis real time that the check took
public record CheckResult(
        String id,
        String title,
        String category,
        CheckStatus status,
        @Nullable Reason reason,
        int points,
        int maxPoints,
        @Nullable String rationale,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable String help,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable String skippedBecause,
        @Nullable String schedule,
        @Nullable Interleavings interleavings,
        List<Move> interleaving,
        List<TimelineCall> timeline,
        List<WaitingThread> threads,
        @Nullable String output,
        long durationMillis) {
    public CheckResult {
        interleaving = List.copyOf(interleaving);
        timeline = List.copyOf(timeline);
        threads = List.copyOf(threads);
        if (points != 0 && status != CheckStatus.PASSED) {
            throw new IllegalArgumentException(id + " has points but is " + status.id());
        }
    }
}
