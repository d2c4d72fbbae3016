package dev.lockstep.checks;

import dev.lockstep.trace.Site;
import dev.lockstep.trace.Trace;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A check does not hold. Carries what a learner is told, as data; JUnit takes it for a failure.
final class Failed extends AssertionError {
    @Serial private static final long serialVersionUID = 1;

    private final transient Finding finding;

    Failed(Finding finding) {
        super(finding.rationale());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }

    /// The submission did something else than the check demands.
    static Failed wrong(Trace trace, String rationale, Object expected, Object actual) {
        return at(null, trace, rationale, expected, actual);
    }

    /// The same, at a line of the submission.
    static Failed at(
            @Nullable Site site, Trace trace, String rationale, Object expected, Object actual) {
        return new Failed(
                new Finding(
                        Finding.Kind.WRONG,
                        rationale,
                        expected.toString(),
                        actual.toString(),
                        site,
                        trace));
    }
}
