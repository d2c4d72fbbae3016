package dev.lockstep.formats;

import dev.lockstep.html.HtmlReport;
import dev.lockstep.report.Ink;
import dev.lockstep.report.JsonReport;
import dev.lockstep.report.Report;
import dev.lockstep.report.TextReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The catalogue of formats.
public final class Formats {
    private static final int WIDTH = 100;
    private static final List<Format> ALL =
            List.of(
                    new Plain("text", "report.txt", (report, _) -> text(report)),
                    new Plain("json", "report.json", (report, _) -> JsonReport.render(report)),
                    new Plain("html", "report.html", (report, _) -> HtmlReport.render(report)),
                    new Plain("markdown", "report.md", (report, _) -> Markdown.render(report)),
                    new Plain("junit", JunitXml.FILE, JunitXml::render),
                    new Plain(
                            "gradescope", "results.json", (report, _) -> Gradescope.render(report)),
                    new Plain(
                            "prairielearn",
                            "results.json",
                            (report, _) -> PrairieLearn.render(report)),
                    new Plain("exercism", "results.json", (report, _) -> Exercism.render(report)),
                    new Github(),
                    new Gitlab(),
                    new Classroom50());

    private Formats() {}

    public static List<Format> all() {
        return ALL;
    }

    public static Optional<Format> find(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    private static String text(Report report) {
        return new TextReport(new Ink(false, StandardCharsets.UTF_8), WIDTH).render(report);
    }

    /// A format that is one text.
    private record Plain(String id, String file, BiFunction<Report, Setting, String> render)
            implements Format {
        @Override
        public List<Sheet> write(Report report, Setting setting) {
            return List.of(new Sheet.Main(render.apply(report, setting)));
        }
    }
}
