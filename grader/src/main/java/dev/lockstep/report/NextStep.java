package dev.lockstep.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The one thing to do next: what stands in the way of most comes first, and an exercise that is
/// begun before one that is not.
public final class NextStep {
    private static final List<ExerciseStatus> ORDER =
            List.of(
                    ExerciseStatus.COMPILE_ERROR,
                    ExerciseStatus.AMBIGUOUS,
                    ExerciseStatus.REFUSED,
                    ExerciseStatus.FAILED,
                    ExerciseStatus.NOT_ATTEMPTED);

    private NextStep() {}

    public static String of(Report report) {
        for (ExerciseStatus status : ORDER) {
            Optional<ExerciseResult> first =
                    report.exercises().stream().filter(e -> e.status() == status).findFirst();
            if (first.isPresent()) {
                return step(first.get());
            }
        }
        return report.status().equals("graded")
                ? "Nothing: every check passed."
                : "Run the same command again; if the grader fails again, report it with the seed.";
    }

    private static String step(ExerciseResult exercise) {
        return switch (exercise.status()) {
            case COMPILE_ERROR -> "Mend the first compile error" + problem(exercise) + ".";
            case AMBIGUOUS -> "Keep one class that implements " + exercise.id() + ".";
            case REFUSED -> "Do without what was refused" + problem(exercise) + ".";
            case FAILED, GRADER_ERROR, PASSED -> "Make this pass: " + failure(exercise) + ".";
            case NOT_ATTEMPTED -> "Begin " + exercise.id() + ": its README says what to do.";
        };
    }

    private static String problem(ExerciseResult exercise) {
        return exercise.problems().stream()
                .findFirst()
                .map(p -> at(CheckText.place(p.file(), p.line())))
                .orElse("");
    }

    private static String failure(ExerciseResult exercise) {
        Predicate<CheckResult> failed = c -> c.status() == CheckStatus.FAILED;
        String check =
                exercise.checks().stream()
                        .filter(failed)
                        .findFirst()
                        .map(c -> c.title() + at(CheckText.place(c.file(), c.line())))
                        .orElse("its checks");
        return exercise.id() + ", " + check;
    }

    private static String at(@Nullable String place) {
        return place == null ? "" : ", at " + place;
    }
}
