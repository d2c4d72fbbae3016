package dev.lockstep.checks;

import dev.lockstep.trace.Event;
import dev.lockstep.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The calls of a trace, and how many of them ran at once.
final class Calls {
    private final Trace trace;
    private final List<Call> list;

    private Calls(Trace trace, List<Call> list) {
        this.trace = trace;
        this.list = List.copyOf(list);
    }

    static Calls of(Trace trace) {
        Map<Integer, Call> calls = new TreeMap<>();
        for (Event event : trace.events()) {
            switch (event) {
                case Event.Started(int call, String thread, long at) ->
                        calls.put(call, new Call(call, thread, at, Call.RUNNING, null, false));
                case Event.Noticed(int call, long _) ->
                        calls.computeIfPresent(
                                call,
                                (n, c) ->
                                        new Call(
                                                n,
                                                c.thread(),
                                                c.start(),
                                                c.end(),
                                                c.ending(),
                                                true));
                case Event.Ended(int call, var ending, long at) ->
                        calls.computeIfPresent(
                                call,
                                (n, c) ->
                                        new Call(
                                                n, c.thread(), c.start(), at, ending, c.noticed()));
                case Event.Entered _, Event.Left _, Event.Interrupted _ -> {}
            }
        }
        return new Calls(trace, new ArrayList<>(calls.values()));
    }

    /// By number.
    List<Call> list() {
        return list;
    }

    /// These calls only.
    Calls only(Predicate<Call> wanted) {
        return new Calls(trace, list.stream().filter(wanted).toList());
    }

    /// The most calls in flight at any moment, in the order of the events: what a limit must hold.
    int peak() {
        TreeSet<Integer> wanted = new TreeSet<>();
        list.forEach(call -> wanted.add(call.number()));
        int running = 0;
        int peak = 0;
        for (Event event : trace.events()) {
            if (event instanceof Event.Started(int call, String _, long _)
                    && wanted.contains(call)) {
                running++;
            } else if (event instanceof Event.Ended(int call, var _, long _)
                    && wanted.contains(call)) {
                running--;
            }
            peak = Math.max(peak, running);
        }
        return peak;
    }

    /// The most calls in flight while nothing ran: what an overlap must reach.
    int overlap() {
        return list.stream().mapToInt(call -> runningAt(call.start())).max().orElse(0);
    }

    int runningAt(long instant) {
        return (int) list.stream().filter(call -> call.runsAt(instant)).count();
    }

    /// The last call to end, or to begin where none has ended.
    long lastEnd() {
        return list.stream()
                .map(call -> call.end() == Call.RUNNING ? call.start() : call.end())
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }
}
