package dev.lockstep.report;

/// The scale above a timeline: round numbers of virtual milliseconds, as many as there is room for.
///
/// @param cells how many characters wide the scale is
record Axis(long from, long to, int cells) {
    private static final int LABEL = 10;

    String labels() {
        StringBuilder line = new StringBuilder();
        for (long tick = first(); tick <= to; tick += step()) {
            int column = column(tick);
            if (column >= line.length()) {
                line.append(" ".repeat(column - line.length())).append(tick).append(' ');
            }
        }
        return line + "ms";
    }

    String ruler(Ink ink) {
        StringBuilder line = new StringBuilder(ink.glyph("─", "-").repeat(cells));
        for (long tick = first(); tick <= to; tick += step()) {
            int column = Math.min(column(tick), cells - 1);
            line.setCharAt(column, ink.glyph("┬", "+").charAt(0));
        }
        return line.toString();
    }

    private long first() {
        return Math.ceilDiv(from, step()) * step();
    }

    /// 1, 2 or 5 times a power of ten, so that a label fits between two ticks.
    private long step() {
        long least = Math.max(1, Math.ceilDiv((to - from) * LABEL, cells));
        long power = 1;
        while (power * 10 <= least && power < Long.MAX_VALUE / 100) {
            power *= 10;
        }
        for (long factor : new long[] {1, 2, 5}) {
            if (power * factor >= least) {
                return power * factor;
            }
        }
        return power * 10;
    }

    private int column(long instant) {
        return (int) Math.round((double) (instant - from) / (to - from) * cells);
    }
}
