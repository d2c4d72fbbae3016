package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.TimelineCall;
import java.util.ArrayList;
import java.util.List;

/// The calls of a play over virtual time: a picture with a lane a thread, and the same as a table
/// for those who do not see it.
final class Timeline {
    private static final int HEAD = 30;
    private static final int MOST_LANES = 24;
    private static final int MOST_CALLS = 240;

    private final Target target;
    private final Scale scale;
    private final RunningCount count;
    private final List<MarkedCall> calls;
    private final List<Lane> lanes;
    private final int threads;

    private Timeline(CheckResult check) {
        this.target = Target.of(check);
        this.scale = Scale.of(check.timeline(), target);
        this.count = RunningCount.of(check.timeline());
        this.calls = MarkedCall.all(check.timeline(), target);
        List<Lane> all = Lane.of(calls.subList(0, Math.min(MOST_CALLS, calls.size())));
        this.threads = (int) check.timeline().stream().map(TimelineCall::thread).distinct().count();
        this.lanes = all.subList(0, Math.min(MOST_LANES, all.size()));
    }

    /// @param label what the calls belong to, for a reader who does not see where they stand
    static Html of(CheckResult check, String label) {
        if (check.timeline().isEmpty()) {
            return nothing();
        }
        Timeline timeline = new Timeline(check);
        return parts(
                tag("h4", "The calls, in virtual time"),
                Scroll.of("Calls of: " + label, timeline.picture()),
                timeline.legend(),
                tag("div", timeline.table()).as("unseen"));
    }

    private Html picture() {
        int bottom = HEAD + lanes.size() * Lane.HEIGHT;
        int height = bottom + CountStrip.HEIGHT + 8;
        List<Html> pieces = new ArrayList<>();
        pieces.add(tag("title", "Timeline of " + Numbers.counted(calls.size(), "call")));
        pieces.add(tag("desc", summary()));
        pieces.add(axis(height - 8));
        for (int i = 0; i < lanes.size(); i++) {
            pieces.add(lanes.get(i).drawn(HEAD + i * Lane.HEIGHT, scale));
        }
        pieces.add(new CountStrip(count, target, scale, bottom).drawn());
        pieces.add(deadline(height - 8));
        return tag("svg", pieces)
                .as("timeline")
                .with("role", "img")
                .with("viewBox", "0 0 " + Drawing.WIDTH + " " + height);
    }

    private String summary() {
        return "%s on %s, between %d and %d virtual milliseconds; at most %d at once."
                .formatted(
                        Numbers.counted(calls.size(), "call"),
                        Numbers.counted(threads, "thread"),
                        count.steps().firstKey(),
                        count.steps().lastKey(),
                        count.most());
    }

    private Html axis(int bottom) {
        List<Html> pieces = new ArrayList<>();
        for (long tick : scale.ticks()) {
            double x = scale.x(tick);
            pieces.add(Drawing.text(x, HEAD - 14, "tick", Long.toString(tick)));
            pieces.add(Drawing.line("grid", x, HEAD - 8, x, bottom));
        }
        pieces.add(Drawing.text(Scale.RIGHT + 28, HEAD - 14, "word faint", "ms"));
        return parts(pieces);
    }

    private Html deadline(int bottom) {
        if (!(target instanceof Target.By(long instant))) {
            return nothing();
        }
        double x = scale.x(instant);
        return parts(
                Drawing.line("limit", x, HEAD - 8, x, bottom),
                Drawing.text(x, HEAD - 2, "tick limit", "due"));
    }

    /// Words for the shapes that there are, and a word for what was left out.
    private Html legend() {
        List<Html> words = new ArrayList<>();
        for (CallMark mark : CallMark.values()) {
            long times = calls.stream().filter(call -> call.has(mark)).count();
            if (times > 0) {
                words.add(Legend.of(mark, times));
            }
        }
        int shown = lanes.stream().mapToInt(lane -> lane.calls().size()).sum();
        if (shown < calls.size()) {
            words.add(tag("li", (calls.size() - shown) + " more calls are not drawn"));
        }
        return words.isEmpty() ? nothing() : tag("ul", words).as("legend");
    }

    private Html table() {
        List<Html> rows = new ArrayList<>();
        lanes.forEach(lane -> lane.calls().forEach(call -> rows.add(row(call))));
        return tag(
                "table",
                tag("caption", summary()),
                tag("thead", cells("th", List.of("call", "thread", "from ms", "to ms", "how"))),
                tag("tbody", rows));
    }

    private static Html row(MarkedCall marked) {
        TimelineCall call = marked.call();
        Long end = call.end();
        return cells(
                "td",
                List.of(
                        Integer.toString(call.call()),
                        call.thread(),
                        Long.toString(call.start()),
                        end == null ? "" : end.toString(),
                        marked.words()));
    }

    private static Html cells(String kind, List<String> texts) {
        return tag("tr", texts.stream().map(text -> tag(kind, text)).toList());
    }
}
