package dev.lockstep.export;

import dev.lockstep.exercise.Exercise;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What has GitHub grade a learner's repository with a grader that the learner cannot change: a
/// workflow for GitHub Classroom, or a grading script for Classroom 50.
///
/// The reporter of GitHub Classroom reads, for each runner that it is told of, a variable named
/// `<RUNNER>_RESULTS` in upper case, and finds its check run by the job's id
/// (github-education-resources/autograding-grading-reporter). An exercise is a runner here.
public record GithubWorkflow(Pinned grader, List<Exercise> exercises) {
    public GithubWorkflow {
        exercises = List.copyOf(exercises);
    }

    /// A workflow, for `.github/workflows`.
    public String classroom() {
        String results =
                each(
                        "\n",
                        id ->
                                "          %s_RESULTS: \"${{ steps.grade.outputs.result-%s }}\""
                                        .formatted(id.toUpperCase(Locale.ROOT), id));
        return Template.text(
                "github-classroom.yml",
                Map.of(
                        "repository", grader.repository(),
                        "ref", grader.ref(),
                        "exercises", each(" ", Function.identity()),
                        "results", results,
                        "runners", each(",", Function.identity())));
    }

    /// An `autograder.py`, for `CLASSROOM/autograders/ASSIGNMENT` of a Classroom 50.
    public String classroom50() {
        return Template.text(
                "classroom50.py",
                Map.of(
                        "repository", grader.repository(),
                        "ref", grader.ref(),
                        "exercises", each(", ", id -> "\"" + id + "\"")));
    }

    private String each(String between, Function<String, String> text) {
        return exercises.stream().map(Exercise::id).map(text).collect(Collectors.joining(between));
    }
}
