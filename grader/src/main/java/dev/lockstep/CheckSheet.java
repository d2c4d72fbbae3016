package dev.lockstep;

import dev.lockstep.checks.Call;
import dev.lockstep.checks.Finding;
import dev.lockstep.checks.Help;
import dev.lockstep.checks.Interleaving;
import dev.lockstep.checks.Timeline;
import dev.lockstep.checks.Verdict;
import dev.lockstep.checks.Verdict.Outcome;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.Interleavings;
import dev.lockstep.report.Move;
import dev.lockstep.report.Reason;
import dev.lockstep.report.TimelineCall;
import dev.lockstep.report.WaitingThread;
import dev.lockstep.submission.Submission;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Standing;
import dev.lockstep.trace.Step;
import dev.lockstep.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns verdicts into the report's lines, with the submission's own files and lines.
final class CheckSheet {
    private final Exercise exercise;
    private final Submission submission;

    CheckSheet(Exercise exercise, Submission submission) {
        this.exercise = exercise;
        this.submission = submission;
    }

    CheckResult judged(Verdict verdict) {
        return switch (verdict.outcome()) {
            case Outcome.Passed() -> plain(verdict, CheckStatus.PASSED, null, null);
            case Outcome.Skipped(String because) ->
                    plain(verdict, CheckStatus.SKIPPED, null, because);
            case Outcome.Broken(Throwable cause) ->
                    plain(verdict, CheckStatus.GRADER_ERROR, told(cause), null);
            case Outcome.NotPassed(Finding finding) -> failed(verdict, finding);
        };
    }

    /// A check of an exercise that could not be played at all.
    CheckResult unplayed(Check check, String why) {
        Verdict verdict = new Verdict(check, new Outcome.Skipped(""), 0);
        return plain(verdict, CheckStatus.SKIPPED, "not checked: " + why, null);
    }

    private static String told(Throwable cause) {
        String message = cause.getMessage();
        return "the grader could not judge this: "
                + (message == null ? cause.getClass().getSimpleName() : message);
    }

    private CheckResult plain(
            Verdict verdict,
            CheckStatus status,
            @Nullable String rationale,
            @Nullable String skippedBecause) {
        Check check = verdict.check();
        return new CheckResult(
                check.id(),
                check.title(),
                check.category().id(),
                status,
                null,
                status == CheckStatus.PASSED ? check.points() : 0,
                check.points(),
                rationale,
                null,
                null,
                null,
                null,
                null,
                skippedBecause,
                null,
                tried(verdict),
                List.of(),
                List.of(),
                List.of(),
                null,
                verdict.millis());
    }

    private CheckResult failed(Verdict verdict, Finding finding) {
        Check check = verdict.check();
        Site site = finding.site();
        Trace trace = finding.trace();
        Interleaving order = finding.interleaving();
        return new CheckResult(
                check.id(),
                check.title(),
                check.category().id(),
                CheckStatus.FAILED,
                Reason.valueOf(finding.kind().name()),
                0,
                check.points(),
                finding.rationale(),
                finding.expected(),
                finding.actual(),
                Help.of(exercise.id(), check, finding.kind()),
                site == null ? null : path(site),
                site == null ? null : Integer.valueOf(site.line()),
                null,
                order == null ? null : order.schedule(),
                tried(verdict),
                order == null ? List.of() : moves(order),
                Timeline.of(trace).stream().map(CheckSheet::shown).toList(),
                Stream.concat(trace.waiting().stream(), trace.left().stream())
                        .map(this::thread)
                        .toList(),
                trace.output().isEmpty() ? null : trace.output(),
                verdict.millis());
    }

    private static @Nullable Interleavings tried(Verdict verdict) {
        Verdict.Tried tried = verdict.tried();
        return tried == null
                ? null
                : new Interleavings(tried.schedules(), tried.complete(), tried.preemptions());
    }

    private List<Move> moves(Interleaving order) {
        List<Move> moves = new ArrayList<>();
        for (Step step : order.steps()) {
            Site site = step.site();
            moves.add(
                    new Move(
                            step.thread(),
                            step.text(),
                            site == null ? null : path(site),
                            site == null ? null : Integer.valueOf(site.line()),
                            step.held(),
                            moves.size() == order.fatal(),
                            step.at()));
        }
        return moves;
    }

    private static TimelineCall shown(Call call) {
        String outcome =
                call.ending() == null ? "running" : call.ending().name().toLowerCase(Locale.ROOT);
        Long end = call.end() == Call.RUNNING ? null : Long.valueOf(call.end());
        return new TimelineCall(call.number(), call.thread(), call.start(), end, outcome);
    }

    /// The path of the file in the submission that a site lies in.
    String path(Site site) {
        return submission.find(site.folder(), site.file()).orElse(site.file());
    }

    private WaitingThread thread(Standing standing) {
        List<Site> sites = standing.sites();
        Site site = sites.isEmpty() ? null : sites.getFirst();
        return new WaitingThread(
                standing.name(),
                standing.state(),
                standing.waitsFor().isEmpty() ? null : standing.waitsFor(),
                site == null ? null : path(site),
                site == null ? null : Integer.valueOf(site.line()));
    }
}
