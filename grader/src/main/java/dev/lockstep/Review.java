package dev.lockstep;

import dev.lockstep.craft.Craft;
import dev.lockstep.craft.Kind;
import dev.lockstep.craft.Remark;
import dev.lockstep.protocol.Answer;
import dev.lockstep.report.Advice;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.ExerciseStatus;
import dev.lockstep.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reviews the craft of a submission while it plays, on one thread of its own, and adds what it
/// found to the results. Where a review fails, one remark says so in the place of its own, and
/// nothing else changes.
final class Review implements AutoCloseable {
    /// What a review may take longer than the plays, in seconds of real time.
    private static final long PATIENCE = 10;

    private static final Advice MISSING =
            new Advice(
                    "informative",
                    null,
                    null,
                    "The review of this class came to no end, so there is no advice on it. Points and"
                            + " verdicts are not touched by that.");

    private final Map<String, byte[]> classFiles;
    private final Submission submission;
    private final Map<String, Future<List<Remark>>> begun = new ConcurrentHashMap<>();
    private final ExecutorService reviewer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("craft-review").daemon().factory());

    private Review(Map<String, byte[]> classFiles, Submission submission) {
        this.classFiles = classFiles;
        this.submission = submission;
    }

    static Review of(Answer.Compiled compiled, Submission submission) {
        return new Review(compiled.classFiles(), submission);
    }

    /// A review that has nothing to say.
    static Review none(Submission submission) {
        return new Review(Map.of(), submission);
    }

    /// Begins with a class that is worth a review.
    void begin(String className) {
        if (classFiles.containsKey(className)) {
            begun.computeIfAbsent(
                    className, name -> reviewer.submit(() -> Craft.remarks(name, classFiles)));
        }
    }

    /// The results with the remarks on their classes; waits for reviews that have begun.
    List<ExerciseResult> added(List<ExerciseResult> results) throws InterruptedException {
        List<ExerciseResult> all = new ArrayList<>();
        for (ExerciseResult result : results) {
            all.add(result.withAdvice(advice(result)));
        }
        return all;
    }

    private List<Advice> advice(ExerciseResult result) throws InterruptedException {
        String className = result.className();
        Future<List<Remark>> review = className == null ? null : begun.get(className);
        if (review == null) {
            return List.of();
        }
        try {
            return advice(review.get(PATIENCE, TimeUnit.SECONDS), result);
        } catch (ExecutionException | TimeoutException e) {
            return List.of(MISSING);
        }
    }

    private List<Advice> advice(List<Remark> remarks, ExerciseResult result) {
        return remarks.stream()
                .filter(remark ->
                        remark.kind() != Kind.CELEBRATORY
                                || result.status() == ExerciseStatus.PASSED)
                .map(this::advice)
                .filter(advice -> isNew(advice, result))
                .toList();
    }

    private Advice advice(Remark remark) {
        String file = remark.site().file();
        return new Advice(
                remark.kind().id(),
                submission.find(remark.site().folder(), file).orElse(file),
                remark.site().line(),
                remark.message());
    }

    /// A line that is spoken of already needs no second remark.
    private static boolean isNew(Advice advice, ExerciseResult result) {
        return result.advice().stream()
                .noneMatch(other ->
                        advice.line() != null
                                && advice.line().equals(other.line())
                                && advice.file() != null
                                && advice.file().equals(other.file()));
    }

    @Override
    public void close() {
        reviewer.shutdownNow();
    }
}
