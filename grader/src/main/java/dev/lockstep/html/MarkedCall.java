package dev.lockstep.html;

import dev.lockstep.report.TimelineCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A call, and what is worth a look about it.
record MarkedCall(TimelineCall call, List<CallMark> marks) {
    MarkedCall {
        marks = List.copyOf(marks);
    }

    /// In the order in which the calls began.
    static List<MarkedCall> all(List<TimelineCall> calls, Target target) {
        RunningCount running = RunningCount.of(calls);
        return calls.stream()
                .sorted(
                        Comparator.comparingLong(TimelineCall::start)
                                .thenComparingInt(TimelineCall::call))
                .map(call -> new MarkedCall(call, marks(call, target, running)))
                .toList();
    }

    private static List<CallMark> marks(TimelineCall call, Target target, RunningCount running) {
        List<CallMark> marks = new ArrayList<>();
        switch (call.outcome()) {
            case "threw" -> marks.add(CallMark.THREW);
            case "interrupted" -> marks.add(CallMark.INTERRUPTED);
            case "running" -> marks.add(CallMark.RUNNING);
            default -> {}
        }
        if (target instanceof Target.AtMost(int most) && running.at(call.start()) > most) {
            marks.add(CallMark.EXTRA);
        }
        Long end = call.end();
        if (target instanceof Target.By(long instant) && (end == null || end > instant)) {
            marks.add(CallMark.LATE);
        }
        return marks;
    }

    /// How it ended and what else there is to say, such as `threw, late`.
    String words() {
        List<String> words = new ArrayList<>();
        if (call.outcome().equals("returned")) {
            words.add("returned");
        }
        marks.forEach(mark -> words.add(mark.word()));
        return String.join(", ", words);
    }

    boolean has(CallMark mark) {
        return marks.contains(mark);
    }
}
