package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.Reason;
import dev.lockstep.report.WaitingThread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The threads of a hang, or those that were left behind: who waits for what, where, and who holds
/// it. Threads that wait alike share a row.
record WaitingThreads(CheckResult check, SourceView sources) {
    private static final int MOST_NAMES = 12;

    private record Wait(String what, @Nullable String file, @Nullable Integer line) {
        static Wait of(WaitingThread thread) {
            String waits = thread.waitsFor();
            return new Wait(waits == null ? thread.state() : waits, thread.file(), thread.line());
        }

        String place() {
            return file == null ? "" : line == null ? file : file + ":" + line;
        }
    }

    Html shown() {
        if (check.threads().isEmpty()) {
            return nothing();
        }
        Map<Wait, List<String>> waits = new LinkedHashMap<>();
        for (WaitingThread thread : check.threads()) {
            waits.computeIfAbsent(Wait.of(thread), _ -> new ArrayList<>()).add(thread.name());
        }
        String title =
                check.reason() == Reason.HANG ? "Who waits for what" : "Threads that are left";
        return parts(
                tag("h4", title),
                Scroll.of(title, table(waits)),
                check.interleaving().isEmpty() ? source(waits.keySet()) : nothing());
    }

    private static Html table(Map<Wait, List<String>> waits) {
        List<Html> rows = new ArrayList<>();
        waits.forEach((wait, names) -> rows.add(row(wait, names)));
        return tag(
                        "table",
                        tag("thead", tag("tr", head("thread"), head("waits for"), head("at"))),
                        tag("tbody", rows))
                .as("threads");
    }

    private static Html row(Wait wait, List<String> names) {
        String all = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        int more = names.size() - MOST_NAMES;
        return tag(
                "tr",
                tag("th", more > 0 ? all + " and " + more + " more" : all).with("scope", "row"),
                tag("td", wait.what()),
                tag("td", tag("code", wait.place())));
    }

    private Html source(Set<Wait> waits) {
        Map<String, Set<Integer>> places = new TreeMap<>();
        for (Wait wait : waits) {
            if (wait.file() != null && wait.line() != null) {
                places.computeIfAbsent(wait.file(), _ -> new TreeSet<>()).add(wait.line());
            }
        }
        List<Html> shown = new ArrayList<>();
        places.forEach((file, lines) -> shown.add(sources.around(file, lines, lines)));
        return parts(shown);
    }

    private static Html head(String name) {
        return tag("th", text(name)).with("scope", "col");
    }
}
