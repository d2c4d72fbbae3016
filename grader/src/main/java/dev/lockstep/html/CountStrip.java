package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;

/// How many calls run at once, drawn below the lanes, with what was expected as a line.
record CountStrip(RunningCount count, Target target, Scale scale, int top) {
    static final int HEIGHT = 70;

    private static final int FREE = 14;

    Html drawn() {
        return parts(
                Drawing.text(Scale.LEFT - 10, top + FREE + 14, "name", "calls at once"),
                Drawing.text(
                        Scale.LEFT - 10, top + FREE + 32, "name faint", "most: " + count.most()),
                Drawing.path("count", area()),
                Drawing.line("axis", Scale.LEFT, y(0), Scale.RIGHT, y(0)),
                line());
    }

    private Html line() {
        return switch (target) {
            case Target.AtMost(int calls) -> line("limit", "at most " + calls, calls);
            case Target.AtOnce(int calls) -> line("goal", "expected " + calls, calls);
            case Target.By _, Target.Unseen _ -> nothing();
        };
    }

    private Html line(String style, String words, int calls) {
        return parts(
                Drawing.line(style, Scale.LEFT, y(calls), Scale.RIGHT, y(calls)),
                Drawing.text(Scale.RIGHT + 10, y(calls) + 4, "word " + style, words));
    }

    private String area() {
        StringBuilder path = new StringBuilder("M" + Scale.LEFT + " " + Numbers.plain(y(0)));
        long column = -1;
        for (var step : count.steps().entrySet()) {
            long x = Math.round(scale.x(step.getKey()));
            path.append(x == column ? "" : "H" + x);
            path.append('V').append(Numbers.plain(y(step.getValue())));
            column = x;
        }
        return path.append('H')
                .append(Scale.RIGHT)
                .append('V')
                .append(Numbers.plain(y(0)))
                .append('Z')
                .toString();
    }

    private double y(int calls) {
        int most =
                switch (target) {
                    case Target.AtMost(int limit) -> Math.max(limit, count.most());
                    case Target.AtOnce(int goal) -> Math.max(goal, count.most());
                    case Target.By _, Target.Unseen _ -> count.most();
                };
        return top + HEIGHT - (HEIGHT - FREE) * (double) calls / Math.max(1, most);
    }
}
