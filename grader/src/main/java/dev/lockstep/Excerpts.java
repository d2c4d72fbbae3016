package dev.lockstep;

import dev.lockstep.report.Advice;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Move;
import dev.lockstep.report.Problem;
import dev.lockstep.report.SourceExcerpt;
import dev.lockstep.report.WaitingThread;
import dev.lockstep.submission.Submission;
import dev.lockstep.trace.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The lines of source around every place that an exercise's results name, what was found first: so
/// a report can show them to somebody who does not have the submission.
final class Excerpts {
    private static final int AROUND = 4;
    private static final int SMALLEST_GAP = 3;
    private static final int MOST_LINES = 300;
    private static final int WIDEST = 300;

    private final Submission submission;
    private final Map<String, List<String>> files = new TreeMap<>();
    private final Map<String, NavigableSet<Integer>> wanted = new TreeMap<>();
    private int room = MOST_LINES;

    private Excerpts(Submission submission) {
        this.submission = submission;
    }

    static List<ExerciseResult> added(List<ExerciseResult> results, Submission submission) {
        return results.stream()
                .map(result -> result.withSources(new Excerpts(submission).of(result)))
                .toList();
    }

    private List<SourceExcerpt> of(ExerciseResult result) {
        for (Problem problem : result.problems()) {
            want(problem.file(), problem.line());
        }
        result.checks().forEach(this::wantAll);
        for (Advice advice : result.advice()) {
            want(advice.file(), advice.line());
        }
        List<SourceExcerpt> excerpts = new ArrayList<>();
        wanted.forEach((file, numbers) -> excerpts.addAll(cut(file, numbers)));
        return excerpts;
    }

    private void wantAll(CheckResult check) {
        want(check.file(), check.line());
        for (Move move : check.interleaving()) {
            want(move.file(), move.line());
        }
        for (WaitingThread thread : check.threads()) {
            want(thread.file(), thread.line());
        }
    }

    private void want(@Nullable String file, @Nullable Integer line) {
        List<String> lines = file == null ? List.of() : lines(file);
        if (file == null || line == null || line < 1 || line > lines.size()) {
            return;
        }
        wantAround(wanted.computeIfAbsent(file, _ -> new TreeSet<>()), line, lines.size());
    }

    /// Takes the few lines in as well that would be left out between this and what is there.
    private void wantAround(NavigableSet<Integer> numbers, int line, int last) {
        int from = Math.max(1, line - AROUND);
        int to = Math.min(last, line + AROUND);
        Integer before = numbers.floor(from);
        Integer behind = numbers.ceiling(to);
        from = before != null && from - before <= SMALLEST_GAP ? before : from;
        to = behind != null && behind - to <= SMALLEST_GAP ? behind : to;
        for (int number = from; number <= to && room > 0; number++) {
            room -= numbers.add(number) ? 1 : 0;
        }
    }

    private List<String> lines(String file) {
        return files.computeIfAbsent(
                file, path -> submission.files().getOrDefault(path, "").lines().toList());
    }

    private List<SourceExcerpt> cut(String file, SortedSet<Integer> numbers) {
        List<SourceExcerpt> excerpts = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int number : numbers) {
            run.add(Harmless.capped(lines(file).get(number - 1), WIDEST));
            if (!numbers.contains(number + 1)) {
                excerpts.add(new SourceExcerpt(file, number - run.size() + 1, run));
                run.clear();
            }
        }
        return excerpts;
    }
}
