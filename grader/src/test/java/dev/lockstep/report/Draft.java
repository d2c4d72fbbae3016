package dev.lockstep.report;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercises;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A check's result in the making, for tests.
final class Draft {
    private final String id;
    private final CheckStatus status;
    private final @Nullable Reason reason;
    private @Nullable String rationale;
    private @Nullable String expected;
    private @Nullable String actual;
    private @Nullable String help;
    private @Nullable String file;
    private @Nullable Integer line;
    private @Nullable String because;
    private @Nullable String output;
    private List<TimelineCall> timeline = List.of();
    private List<WaitingThread> threads = List.of();
    private @Nullable String schedule;
    private @Nullable Interleavings interleavings;
    private List<Move> moves = List.of();

    Draft(String id, CheckStatus status, @Nullable Reason reason) {
        this.id = id;
        this.status = status;
        this.reason = reason;
    }

    @CanIgnoreReturnValue
    Draft says(String what, @Nullable String right, @Nullable String found) {
        rationale = what;
        expected = right;
        actual = found;
        return this;
    }

    @CanIgnoreReturnValue
    Draft help(String text) {
        help = text;
        return this;
    }

    @CanIgnoreReturnValue
    Draft at(String path, int number) {
        file = path;
        line = number;
        return this;
    }

    @CanIgnoreReturnValue
    Draft because(String check) {
        because = check;
        return this;
    }

    @CanIgnoreReturnValue
    Draft printed(String text) {
        output = text;
        return this;
    }

    @CanIgnoreReturnValue
    Draft timeline(List<TimelineCall> calls) {
        timeline = calls;
        return this;
    }

    @CanIgnoreReturnValue
    Draft order(String text, Interleavings tried, List<Move> steps) {
        schedule = text;
        interleavings = tried;
        moves = steps;
        return this;
    }

    @CanIgnoreReturnValue
    Draft threads(List<WaitingThread> waiting) {
        threads = waiting;
        return this;
    }

    CheckResult build() {
        return build(Exercises.find("concurrent-fetch").flatMap(e -> e.check(id)).orElseThrow());
    }

    CheckResult build(Check check) {
        return new CheckResult(
                id,
                check.title(),
                check.category().id(),
                status,
                reason,
                status == CheckStatus.PASSED ? check.points() : 0,
                check.points(),
                rationale,
                expected,
                actual,
                help,
                file,
                line,
                because,
                schedule,
                interleavings,
                moves,
                timeline,
                threads,
                output,
                14);
    }
}
