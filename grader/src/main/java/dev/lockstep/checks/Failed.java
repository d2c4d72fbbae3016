package dev.lockstep.checks;

import dev.lockstep.trace.Site;
import dev.lockstep.trace.Trace;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A check does not hold. Carries what a learner is told, as data; JUnit takes it for a failure.
final class Failed extends AssertionError {
    @Serial private static final long serialVersionUID = 1;

    private static final int MOST_EVENTS = 500;

    private final transient Finding finding;

    Failed(Finding finding) {
        super(finding.rationale());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }

    /// Whether the order of a few steps may have decided it: not where a stage was lost or its time
    /// used up, nor where so many calls ran that one order cannot be all that counts.
    boolean mayBeLuck() {
        boolean small = finding.trace().events().size() <= MOST_EVENTS;
        return switch (finding.kind()) {
            case WRONG, HANG -> small;
            case CRASH, OUT_OF_TIME, OUT_OF_MEMORY -> false;
        };
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
