package dev.lockstep.desk;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is known about each exercise, and the lines that keep it:
///
///     rate-limiter 85/100
///     rate-limiter status failed
///     rate-limiter failing returns-the-permit-after-a-failure rejects-a-limit-below-one
///     rate-limiter hinted rejects-a-limit-below-one 2
///     rate-limiter solved
///
/// An older file has the first of these only. Lines that are not understood are kept as they are.
///
/// @param entries by the id of the exercise
/// @param others lines that belong to something else
public record Logbook(Map<String, Progress> entries, List<String> others) {
    /// Kept where the first screen of `watch` has been shown.
    private static final String WELCOMED = "watch welcomed";

    private static final String SCORE = "\\d{1,6}/\\d{1,6}";
    private static final String ID = "[a-z]+(-[a-z]+)*";

    public Logbook {
        entries = Map.copyOf(entries);
        others = List.copyOf(others);
    }

    static Logbook parse(List<String> lines) {
        Map<String, Progress> entries = new TreeMap<>();
        List<String> others = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            Progress before = entries.getOrDefault(words[0], Progress.NONE);
            Progress after = words[0].matches(ID) ? read(words, before) : null;
            if (after == null) {
                others.add(line);
            } else {
                entries.put(words[0], after);
            }
        }
        return new Logbook(entries, others);
    }

    /// What is known with one line more, or null where the line is not understood.
    private static @Nullable Progress read(String[] words, Progress p) {
        if (words.length == 2 && words[1].matches(SCORE)) {
            String[] parts = words[1].split("/", -1);
            boolean full = parts[0].equals(parts[1]);
            // An older file tells no status; there, full marks meant passed.
            return new Progress(
                    words[1],
                    full ? "passed" : p.status(),
                    p.failing(),
                    p.hints(),
                    p.solved() || full);
        }
        if (words.length == 2 && words[1].equals("solved")) {
            return new Progress(p.score(), p.status(), p.failing(), p.hints(), true);
        }
        if (words.length == 3 && words[1].equals("status") && words[2].matches(ID)) {
            return new Progress(p.score(), words[2], p.failing(), p.hints(), p.solved());
        }
        if (words.length > 2 && words[1].equals("failing")) {
            List<String> failing = List.of(words).subList(2, words.length);
            boolean ids = failing.stream().allMatch(id -> id.matches(ID));
            return ids ? new Progress(p.score(), p.status(), failing, p.hints(), p.solved()) : null;
        }
        boolean hinted = words.length == 4 && words[1].equals("hinted");
        return hinted && words[2].matches(ID) && words[3].matches("\\d")
                ? p.withHints(words[2], Integer.parseInt(words[3]))
                : null;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(entries).forEach((id, progress) -> add(id, progress, lines));
        lines.addAll(others);
        return lines;
    }

    private static void add(String id, Progress progress, List<String> lines) {
        if (progress.isGraded()) {
            lines.add(id + " " + progress.score());
        }
        if (!progress.status().isEmpty()) {
            lines.add(id + " status " + progress.status());
        }
        if (!progress.failing().isEmpty()) {
            lines.add(id + " failing " + String.join(" ", progress.failing()));
        }
        new TreeMap<>(progress.hints())
                .forEach((check, given) -> lines.add(id + " hinted " + check + " " + given));
        if (progress.solved()) {
            lines.add(id + " solved");
        }
    }

    public Progress of(Exercise exercise) {
        return entries.getOrDefault(exercise.id(), Progress.NONE);
    }

    /// What is known once a report is there.
    public Logbook after(Report report) {
        Logbook book = this;
        for (ExerciseResult result : report.exercises()) {
            Progress before = entries.getOrDefault(result.id(), Progress.NONE);
            book = book.with(result.id(), before.after(result));
        }
        return book;
    }

    Logbook with(String exercise, Progress progress) {
        Map<String, Progress> more = new TreeMap<>(entries);
        if (!progress.equals(Progress.NONE)) {
            more.put(exercise, progress);
        }
        return new Logbook(more, others);
    }

    /// Whether the first screen of `watch` has been shown.
    public boolean isWelcomed() {
        return others.contains(WELCOMED);
    }

    public Logbook welcomed() {
        List<String> more = new ArrayList<>(others);
        if (!isWelcomed()) {
            more.add(WELCOMED);
        }
        return new Logbook(entries, more);
    }
}
