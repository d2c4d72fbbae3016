package dev.lockstep.checks;

import dev.lockstep.trace.Event;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Trace;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why a check does not hold.
///
/// @param rationale what was seen, with the numbers
/// @param site the line of the submission that it points at
/// @param trace the play that shows it
/// @param interleaving the order of steps that leads to it, where that decides
public record Finding(
        Kind kind,
        String rationale,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable Site site,
        Trace trace,
        @Nullable Interleaving interleaving) {

    Finding(
            Kind kind,
            String rationale,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable Site site,
            Trace trace) {
        this(kind, rationale, expected, actual, site, trace, null);
    }

    /// Whether both say the same, of plays in which the same happened at the same instants.
    boolean isLike(Finding other) {
        return kind == other.kind
                && rationale.equals(other.rationale)
                && Objects.equals(expected, other.expected)
                && Objects.equals(actual, other.actual)
                && trace.stop() == other.trace.stop()
                && happened(trace).equals(happened(other.trace));
    }

    private static Map<Event, Long> happened(Trace trace) {
        return trace.events().stream()
                .collect(Collectors.groupingBy(Event::nameless, Collectors.counting()));
    }

    /// The same, seen in an order of steps that is told.
    Finding in(Interleaving order) {
        Site where = site == null ? order.fatalSite() : site;
        return new Finding(kind, rationale + order.why(), expected, actual, where, trace, order);
    }

    /// What kind of failure it is.
    public enum Kind {
        WRONG,
        HANG,
        CRASH,
        OUT_OF_TIME,
        OUT_OF_MEMORY
    }
}
