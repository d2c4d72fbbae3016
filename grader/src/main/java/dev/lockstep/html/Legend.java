package dev.lockstep.html;

import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.TimelineCall;
import java.util.List;

/// A shape of the timeline, small, with its word and how often it is there.
final class Legend {
    private static final TimelineCall ANY = new TimelineCall(0, "", 0, null, "");

    private Legend() {}

    static Html of(CallMark mark, long times) {
        Html bar = Drawing.box(1, 5, 34, 16).with("rx", 3);
        Html sign = EndSign.of(new MarkedCall(ANY, List.of(mark)), 35, 5, 16);
        return tag(
                "li",
                tag("svg", tag("g", bar, sign).as("call " + mark.style()))
                        .as("sample")
                        .with("viewBox", "0 0 46 26")
                        .with("aria-hidden", "true"),
                text(" " + mark.word() + (times > 1 ? ", " + times + " times" : "")));
    }
}
