package dev.lockstep.checks;

import dev.lockstep.trace.Race;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Trace;

/// Words a data race.
final class Races {
    private Races() {}

    /// @param trace of a play that has one
    static Failed failure(Trace trace) {
        Race race = trace.races().getFirst();
        return Failed.at(
                race.other().site(),
                trace,
                "data race on %s: %s and %s, at the same moment"
                        .formatted(race.what(), told(race.one()), told(race.other())),
                "one after the other, ordered by a lock, an atomic or a thread-safe collection",
                "nothing orders them");
    }

    private static String told(Race.Side side) {
        Site site = side.site();
        return "%s %s it (%s:%d)"
                .formatted(
                        side.thread(),
                        side.write() ? "changes" : "reads",
                        site.file(),
                        site.line());
    }
}
