package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;

import dev.lockstep.report.TimelineCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The calls of one thread, drawn as bars in a row.
record Lane(String thread, List<MarkedCall> calls) {
    static final int HEIGHT = 26;

    private static final int BAR = 16;
    private static final int LONGEST_NAME = 20;
    private static final int LETTER = 7;

    Lane {
        calls = List.copyOf(calls);
    }

    /// A lane for each thread, in the order in which the threads began.
    static List<Lane> of(List<MarkedCall> calls) {
        Map<String, List<MarkedCall>> lanes = new LinkedHashMap<>();
        for (MarkedCall call : calls) {
            lanes.computeIfAbsent(call.call().thread(), _ -> new ArrayList<>()).add(call);
        }
        return lanes.entrySet().stream().map(e -> new Lane(e.getKey(), e.getValue())).toList();
    }

    /// @param top where the lane begins, from the top of the picture
    Html drawn(int top, Scale scale) {
        List<Html> pieces = new ArrayList<>();
        pieces.add(Drawing.text(Scale.LEFT - 10, top + 17, "name", name()));
        for (int i = 0; i < calls.size(); i++) {
            boolean last = i + 1 == calls.size();
            double room = last ? Drawing.WIDTH : scale.x(calls.get(i + 1).call().start());
            pieces.add(bar(calls.get(i), top + 5, scale, room));
        }
        return parts(pieces);
    }

    private static Html bar(MarkedCall marked, int top, Scale scale, double room) {
        TimelineCall call = marked.call();
        Long end = call.end();
        double x = scale.x(call.start());
        double width = Math.max(3, (end == null ? Scale.RIGHT : scale.x(end)) - x);
        String words = marked.words();
        boolean said =
                !marked.marks().isEmpty() && x + width + 10 + words.length() * LETTER <= room;
        String number = Integer.toString(call.call());
        return tag(
                        "g",
                        tag("title", "call " + number + " " + words),
                        Drawing.box(x, top, width, BAR).with("rx", 3),
                        EndSign.of(marked, x + width, top, BAR),
                        width > (number.length() + 2) * LETTER
                                ? Drawing.text(x + 5, top + 12, "call-number", number)
                                : nothing(),
                        said ? Drawing.text(x + width + 10, top + 12, "word", words) : nothing())
                .as(style(marked));
    }

    private static String style(MarkedCall marked) {
        StringBuilder style = new StringBuilder("call");
        marked.marks().forEach(mark -> style.append(' ').append(mark.style()));
        return style.toString();
    }

    private String name() {
        return thread.length() <= LONGEST_NAME
                ? thread
                : "…" + thread.substring(thread.length() - LONGEST_NAME + 1);
    }
}
