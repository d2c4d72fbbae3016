package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Problem;
import java.util.List;

/// Why an exercise was not played; told once where several were not for the same reason.
record Problems(List<ExerciseResult> all, SourceView sources) {
    private static final int MOST = 10;

    Html of(ExerciseResult exercise) {
        List<Problem> problems = exercise.problems();
        if (problems.isEmpty()) {
            return nothing();
        }
        ExerciseResult first =
                all.stream()
                        .filter(other -> other.problems().equals(problems))
                        .findFirst()
                        .orElse(exercise);
        return first.id().equals(exercise.id()) ? listed(problems) : seeThere(first);
    }

    private Html listed(List<Problem> problems) {
        int more = problems.size() - MOST;
        return parts(
                tag("h3", "What is in the way"),
                tag("ol", problems.stream().limit(MOST).map(this::one).toList()).as("problems"),
                more > 0 ? tag("p", "… and " + more + " more.") : nothing());
    }

    private static Html seeThere(ExerciseResult first) {
        return tag(
                "p",
                text("For the reason shown at "),
                tag("a", first.title()).with("href", "#" + first.id()),
                text("."));
    }

    private Html one(Problem problem) {
        String file = problem.file();
        return tag(
                "li",
                tag("p", Words.of(problem.message())).as("rationale"),
                file == null ? nothing() : sources.place(file, problem.line()));
    }
}
