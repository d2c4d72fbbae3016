package dev.lockstep.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Golden;
import dev.lockstep.report.Report;
import dev.lockstep.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    static Set<String> cases() {
        return Reports.all().keySet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"failure-with-timeline", "hang-with-threads", "hostile-text"})
    void a_small_page_is_as_agreed(String name) throws IOException {
        Assets assets = Assets.load();
        String page =
                page(name)
                        .replace(assets.style(), "the style")
                        .replace(assets.script(), "the script")
                        .replace(assets.policy(), "the policy");
        Golden.check("html/" + name + ".html", page);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_check_and_its_points_are_there(String name) {
        Report report = Objects.requireNonNull(Reports.all().get(name));
        String page = HtmlReport.render(report);
        for (ExerciseResult exercise : report.exercises()) {
            for (CheckResult check : exercise.checks()) {
                assertTrue(page.contains(">" + check.title()), check.title());
                assertTrue(page.contains(">" + CheckList.points(check) + "<"), check.title());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_in_a_page_hides_or_moves_the_cursor(String name) {
        assertTrue(
                page(name)
                        .codePoints()
                        .allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c)));
        assertFalse(page(name).contains("\u202e"));
    }

    @Test
    void a_page_refers_to_nothing_outside_of_it() throws IOException {
        String page = HtmlReport.render(FlawedAnswers.fourFlawed());
        for (String link :
                new String[] {"src=", "href=\"h", "url(", "@import", "http:", "https:"}) {
            assertFalse(page.contains(link), link);
        }
    }

    @Test
    void four_flawed_answers_stay_small() throws IOException {
        String page = HtmlReport.render(FlawedAnswers.fourFlawed());
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < 300_000);
    }

    @Test
    void the_same_report_gives_the_same_page() throws IOException {
        assertEquals(
                HtmlReport.render(FlawedAnswers.fourFlawed()),
                HtmlReport.render(FlawedAnswers.fourFlawed()));
    }

    private static String page(String name) {
        return HtmlReport.render(Objects.requireNonNull(Reports.all().get(name)));
    }
}
