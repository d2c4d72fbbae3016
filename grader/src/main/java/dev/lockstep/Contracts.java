package dev.lockstep;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.protocol.Request;
import dev.lockstep.report.Advice;
import dev.lockstep.submission.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The contracts' types are the grader's own: a submission's copies of them take no part.
final class Contracts {
    // Both read each character of a text a few times at most, whatever the text: no start of a
    // match is looked at again from within it.
    private static final Pattern PACKAGE =
            Pattern.compile("^\\h*+package\\s++([\\w.]++)\\s*+;", Pattern.MULTILINE);
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?(?:\\*/|\\z)|//[^\\n]*+", Pattern.DOTALL);

    private final List<Exercise> exercises;

    Contracts(List<Exercise> exercises) {
        this.exercises = List.copyOf(exercises);
    }

    /// What the stage is to compile.
    Request.Compile compile(List<Request.Source> sources) {
        return new Request.Compile(
                sources,
                exercises.stream()
                        .map(exercise ->
                                new Request.Contract(
                                        exercise.id(),
                                        exercise.contract(),
                                        exercise.contractTypes(),
                                        exercise.constructor()))
                        .toList());
    }

    /// The submission's files but its copies of contract types.
    List<Request.Source> without(Submission submission) {
        List<Request.Source> sources = new ArrayList<>();
        submission
                .files()
                .forEach((path, text) -> {
                    if (copied(path, text).isEmpty()) {
                        sources.add(new Request.Source(path, text));
                    }
                });
        return sources;
    }

    /// A remark for each copy that says something else than the contract.
    List<Remark> warnings(Submission submission) {
        List<Remark> warnings = new ArrayList<>();
        for (Map.Entry<String, String> file : submission.files().entrySet()) {
            copied(file.getKey(), file.getValue())
                    .filter(type -> !bare(file.getValue()).equals(bare(original(type))))
                    .ifPresent(type -> warnings.add(remark(file.getKey(), type)));
        }
        return warnings;
    }

    /// A remark for the exercise whose package it concerns.
    record Remark(String packageName, Advice advice) {}

    private static Remark remark(String path, String type) {
        String message =
                type.substring(type.lastIndexOf('.') + 1)
                        + " belongs to the exercise and was changed here. The original is used, and"
                        + " this copy is ignored.";
        return new Remark(
                type.substring(0, type.lastIndexOf('.')),
                new Advice("informative", path, null, message));
    }

    /// The contract type that the file is a copy of.
    private Optional<String> copied(String path, String text) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        var declared = PACKAGE.matcher(text);
        if (!declared.find()) {
            return Optional.empty();
        }
        String type = declared.group(1) + "." + file.replace(".java", "");
        return exercises.stream()
                .flatMap(exercise -> exercise.contractTypes().stream())
                .filter(type::equals)
                .findFirst();
    }

    private static String original(String type) {
        String resource = "/" + type.replace('.', '/') + ".java";
        try (InputStream in = Contracts.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static String bare(String text) {
        return COMMENT.matcher(text).replaceAll(" ").replaceAll("\\s+", "");
    }
}
