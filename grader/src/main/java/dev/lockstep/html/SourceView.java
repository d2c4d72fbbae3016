package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.SourceExcerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Shows the lines around places in the source, with those highlighted that matter.
final class SourceView {
    private static final int AROUND = 2;

    private final Map<String, TreeMap<Integer, Html>> files = new TreeMap<>();

    SourceView(List<SourceExcerpt> excerpts) {
        for (SourceExcerpt excerpt : excerpts) {
            List<Html> lines = JavaCode.lines(excerpt.lines());
            for (int i = 0; i < lines.size(); i++) {
                files.computeIfAbsent(excerpt.file(), _ -> new TreeMap<>())
                        .put(excerpt.firstLine() + i, lines.get(i));
            }
        }
    }

    /// One place: its name, and the lines around it where the report has them.
    Html place(String file, @Nullable Integer line) {
        return line == null
                ? tag("p", tag("code", file)).as("place")
                : around(file, Set.of(line), Set.of(line));
    }

    /// The lines around some, of which some are marked.
    Html around(String file, Set<Integer> numbers, Set<Integer> marked) {
        TreeMap<Integer, Html> lines = files.getOrDefault(file, new TreeMap<>());
        List<Html> shown = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Integer, Html> line : lines.entrySet()) {
            int number = line.getKey();
            if (belongs(number, numbers)) {
                if (before > 0 && number > before + 1) {
                    shown.add(tag("span", "⋮\n").as("gap"));
                }
                shown.add(line(number, line.getValue(), marked.contains(number)));
                before = number;
            }
        }
        return figure(file, numbers, shown);
    }

    /// Around one of them, or between two with little in between.
    private static boolean belongs(int number, Set<Integer> numbers) {
        int reach = AROUND + 1;
        boolean near = numbers.stream().anyMatch(n -> Math.abs(n - number) <= AROUND);
        boolean behind = numbers.stream().anyMatch(n -> n < number && number - n <= reach);
        boolean before = numbers.stream().anyMatch(n -> n > number && n - number <= reach);
        return near || (behind && before);
    }

    private static Html figure(String file, Set<Integer> numbers, List<Html> lines) {
        String place = numbers.size() == 1 ? file + ":" + numbers.iterator().next() : file;
        return tag(
                        "figure",
                        tag("figcaption", tag("code", place)),
                        lines.isEmpty()
                                ? nothing()
                                : Scroll.of("Source of " + place, tag("pre", tag("code", lines))))
                .as("source");
    }

    private static Html line(int number, Html code, boolean marked) {
        Html label = tag("span", Integer.toString(number)).as("number");
        Html sign = marked ? tag("span", "this line: ").as("unseen") : nothing();
        return tag("span", label, text(" "), sign, code, text("\n"))
                .as(marked ? "line marked" : "line")
                .with("data-line", number);
    }
}
