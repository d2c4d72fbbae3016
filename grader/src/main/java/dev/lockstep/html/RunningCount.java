package dev.lockstep.html;

import dev.lockstep.report.TimelineCall;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How many calls run at once, from each instant at which that changes.
record RunningCount(NavigableMap<Long, Integer> steps) {
    static RunningCount of(List<TimelineCall> calls) {
        TreeMap<Long, Integer> changes = new TreeMap<>();
        for (TimelineCall call : calls) {
            changes.merge(call.start(), 1, Integer::sum);
            Long end = call.end();
            if (end != null) {
                changes.merge(end, -1, Integer::sum);
            }
        }
        TreeMap<Long, Integer> steps = new TreeMap<>();
        int running = 0;
        for (var change : changes.entrySet()) {
            running += change.getValue();
            steps.put(change.getKey(), running);
        }
        return new RunningCount(steps);
    }

    int at(long instant) {
        var step = steps.floorEntry(instant);
        return step == null ? 0 : step.getValue();
    }

    int most() {
        return steps.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
