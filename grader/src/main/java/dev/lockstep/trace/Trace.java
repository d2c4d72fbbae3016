package dev.lockstep.trace;

import java.util.List;
import java.util.Objects;

/// Everything that one play left behind.
///
/// @param events in the order in which they happened
/// @param results one an actor, by its number
/// @param waiting threads of the submission that stood still or ran on when the play was stuck or
///   out of time
/// @param left threads that the submission started and that lived on at rest
/// @param spinning threads that used up processor time to wait, at the line where they did
/// @param output what the submission printed, capped
/// @param at the virtual instant of the end, in milliseconds
/// @param races what threads did at the same moment that must not be done at the same moment
/// @param steps what each thread did, in order, where the play was asked to tell
public record Trace(
        List<Event> events,
        List<Result> results,
        Stop stop,
        List<Standing> waiting,
        List<Standing> left,
        List<Standing> spinning,
        String output,
        long at,
        List<Race> races,
        List<Step> steps) {
    public Trace {
        events = List.copyOf(events);
        results = List.copyOf(results);
        waiting = List.copyOf(waiting);
        left = List.copyOf(left);
        // A trace that was saved before there were these fields has none.
        spinning = List.copyOf(Objects.requireNonNullElse(spinning, List.of()));
        races = List.copyOf(Objects.requireNonNullElse(races, List.of()));
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }

    /// The trace of a play whose threads ran free.
    public Trace(
            List<Event> events,
            List<Result> results,
            Stop stop,
            List<Standing> waiting,
            List<Standing> left,
            List<Standing> spinning,
            String output,
            long at) {
        this(events, results, stop, waiting, left, spinning, output, at, List.of(), List.of());
    }

    /// The trace of a play whose stage ended before it could tell.
    public static Trace lost(Stop stop, String output) {
        return new Trace(List.of(), List.of(), stop, List.of(), List.of(), List.of(), output, 0);
    }

    public Trace withOutput(String printed) {
        return new Trace(events, results, stop, waiting, left, spinning, printed, at, races, steps);
    }

    public Trace with(List<Race> found, List<Step> told) {
        return new Trace(events, results, stop, waiting, left, spinning, output, at, found, told);
    }

    public Result result(int actor) {
        return actor < results.size() ? results.get(actor) : new Result.Unfinished();
    }
}
