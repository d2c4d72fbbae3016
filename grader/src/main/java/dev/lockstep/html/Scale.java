package dev.lockstep.html;

import dev.lockstep.report.TimelineCall;
import java.util.ArrayList;
import java.util.List;

/// From virtual milliseconds to places in a picture.
record Scale(long from, long to) {
    /// Where the lanes begin and end, in the picture's own units.
    static final int LEFT = 150;

    static final int RIGHT = 700;

    private static final int MOST_TICKS = 8;

    /// From nought, unless the calls begin late.
    static Scale of(List<TimelineCall> calls, Target target) {
        long first = calls.stream().mapToLong(TimelineCall::start).min().orElse(0);
        long last = calls.stream().mapToLong(Scale::last).max().orElse(0);
        if (target instanceof Target.By(long instant)) {
            last = Math.max(last, instant);
        }
        boolean running = calls.stream().anyMatch(call -> call.end() == null);
        long length = Math.max(1, last - first);
        long from = first <= length ? 0 : first;
        return new Scale(from, Math.max(from + 1, running ? last + length / 8 : last));
    }

    double x(long instant) {
        double share = (double) (Math.clamp(instant, from, to) - from) / (to - from);
        return LEFT + share * (RIGHT - LEFT);
    }

    /// Round numbers: multiples of 1, 2 or 5 times a power of ten.
    List<Long> ticks() {
        long step = step();
        List<Long> ticks = new ArrayList<>();
        for (long tick = Math.ceilDiv(from, step) * step; tick <= to; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    private long step() {
        long least = Math.max(1, Math.ceilDiv(to - from, MOST_TICKS));
        long power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        for (long factor : new long[] {1, 2, 5}) {
            if (power * factor >= least) {
                return power * factor;
            }
        }
        return power * 10;
    }

    private static long last(TimelineCall call) {
        Long end = call.end();
        return end == null ? call.start() : end;
    }
}
