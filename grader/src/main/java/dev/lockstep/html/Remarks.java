package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.Advice;
import java.util.List;

/// What a reviewer would say, each remark at its line of source; it costs no points.
final class Remarks {
    private Remarks() {}

    static Html of(List<Advice> advice, SourceView sources) {
        if (advice.isEmpty()) {
            return nothing();
        }
        return parts(
                tag("h3", text("Advice "), tag("span", "costs no points").as("how")),
                tag("ul", advice.stream().map(a -> remark(a, sources)).toList()).as("advice"));
    }

    private static Html remark(Advice advice, SourceView sources) {
        String file = advice.file();
        return tag(
                        "li",
                        tag(
                                "p",
                                tag("strong", word(advice.kind()) + " "),
                                Words.of(advice.message())),
                        file == null ? nothing() : sources.place(file, advice.line()))
                .as(advice.kind().equals("celebratory") ? "praise" : "remark");
    }

    private static String word(String kind) {
        return switch (kind) {
            case "essential" -> "Change this.";
            case "actionable" -> "Worth a change.";
            case "celebratory" -> "Well done.";
            default -> "Good to know.";
        };
    }
}
