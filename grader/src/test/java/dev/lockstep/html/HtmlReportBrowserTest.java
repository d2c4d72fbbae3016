package dev.lockstep.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.lockstep.report.Move;
import dev.lockstep.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page in a real browser, one for all tests.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportBrowserTest {
    private static final String MISSING =
            "No Chromium is installed, so the page was not tried in a browser. To install it on"
                    + " Debian: apt-get install --no-install-recommends chromium";
    private static final String HOSTILE =
            "</pre></script></style></title><img src=x onerror='window.ran=1'><script>window.ran=1"
                    + "</script><svg onload=window.ran=1>\"' onclick='window.ran=1' --> \u202e";

    private @Nullable Path folder;
    private @Nullable Browser started;

    @BeforeAll
    void start(@TempDir Path empty) throws IOException {
        folder = empty;
        Optional<Path> program = Browser.installed();
        if (program.isPresent()) {
            started = Browser.start(program.get(), empty.resolve("profile"));
        } else if ("required".equals(System.getProperty("lockstep.browser"))) {
            fail(MISSING);
        } else {
            abort(MISSING);
        }
    }

    @AfterAll
    void end() throws InterruptedException {
        if (started != null) {
            started.close();
        }
    }

    @BeforeEach
    void begin() {
        browser().show("light", "screen");
        browser().resize(1100, 900);
        browser().allowScripts(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void a_phone_shows_it_all_without_scrolling_sideways(String scheme) throws IOException {
        browser().resize(375, 800);
        browser().show(scheme, "screen");
        open(FlawedAnswers.fourFlawed());
        click("#open-all");
        assertEquals(375, number("document.documentElement.scrollWidth"));
        assertEquals(List.of(), browser().complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_to_object_to(String scheme) throws IOException {
        browser().show(scheme, "screen");
        open(FlawedAnswers.fourFlawed());
        click("#open-all");
        walkTo(".stepper", "End");
        assertEquals("", Axe.violations(browser()));
    }

    @Test
    void axe_finds_nothing_to_object_to_on_a_phone() throws IOException {
        browser().resize(375, 800);
        open(FlawedAnswers.fourFlawed());
        click("#open-all");
        assertEquals("", Axe.violations(browser()));
    }

    @Test
    void the_keyboard_walks_through_the_steps() throws IOException {
        open(FlawedAnswers.flawedLimiter());
        click("#open-all");
        Move first = steps(FlawedAnswers.flawedLimiter()).getFirst();
        int count = steps(FlawedAnswers.flawedLimiter()).size();
        walkTo(".stepper", "ArrowDown");
        assertEquals("1", current());
        assertTrue(said().startsWith("Step 1 of " + count + ": " + first.thread()), said());
        for (String key : List.of("ArrowDown", "j", "ArrowUp", "j")) {
            browser().press(key);
        }
        assertEquals("3", current());
        browser().press("k");
        assertEquals("2", current());
        browser().press("End");
        assertEquals(Integer.toString(count), current());
        browser().press("Home");
        assertEquals("1", current());
    }

    @Test
    void the_line_of_the_step_is_shown_beside_it() throws IOException {
        open(FlawedAnswers.flawedLimiter());
        click("#open-all");
        List<Move> steps = steps(FlawedAnswers.flawedLimiter());
        walkTo(".stepper", "Home");
        for (int i = 0; i < steps.size(); i++) {
            Integer line = steps.get(i).line();
            assertEquals(
                    line == null ? "" : line.toString(),
                    text(
                            "Array.from(document.querySelectorAll('.line.current'))"
                                    + ".map(line => line.dataset.line).join()"));
            click(".controls [data-by='1']");
        }
        assertEquals("polite", text("document.querySelector('.says').ariaLive"));
    }

    @Test
    void hostile_text_stays_text() throws IOException {
        open(FlawedAnswers.fourFlawed(text -> text + HOSTILE));
        click("#open-all");
        assertEquals("undefined", text("typeof window.ran"));
        assertEquals(
                0, number("document.querySelectorAll('img, iframe, svg svg, [onclick]').length"));
        assertEquals(1, number("document.querySelectorAll('script').length"));
        assertEquals(0, number("document.querySelectorAll('a[href]:not([href^=\"#\"])').length"));
        assertTrue(
                text("document.body.textContent").contains("<img src=x onerror='window.ran=1'>"));
        assertEquals(List.of(), browser().complaints());
    }

    @Test
    void a_script_that_gets_into_the_page_does_not_run() throws IOException {
        String intruder = "<script>window.ran=1</script><p onclick='window.ran=1' id=p></main>";
        String page = HtmlReport.render(FlawedAnswers.flawedLimiter()).replace("</main>", intruder);
        assertEquals("undefined", ran(page));
        assertEquals("number", ran(page.replace(Assets.load().policy(), "img-src 'none'")));
    }

    private String ran(String page) throws IOException {
        browser().open(write(page));
        click("#p");
        return text("typeof window.ran");
    }

    @Test
    void all_can_be_read_without_script() throws IOException {
        browser().allowScripts(false);
        Report report = FlawedAnswers.flawedLimiter();
        open(report);
        browser().ask("document.querySelectorAll('details').forEach(d => d.open = true)");
        String text = text("document.body.innerText").replaceAll("\\s+", " ");
        for (var check : report.exercises().getFirst().checks()) {
            assertTrue(text.contains(check.title()), check.title());
            assertTrue(check.rationale() == null || text.contains(check.rationale()), text);
            check.interleaving().forEach(move -> assertTrue(text.contains(move.text()), text));
        }
        assertEquals(0, number("document.querySelector('.controls').offsetHeight"));
    }

    @Test
    void print_shows_what_is_folded_away_on_a_light_ground() throws IOException {
        browser().show("dark", "print");
        open(FlawedAnswers.flawedLimiter());
        assertEquals(
                0,
                number(
                        "Array.from(document.querySelectorAll('details:not([open]) > div'))"
                                + ".filter(told => told.offsetHeight === 0).length"));
        assertEquals("rgb(255, 255, 255)", text("getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void the_first_stop_of_the_keyboard_leads_to_the_results() throws IOException {
        open(FlawedAnswers.flawedLimiter());
        browser().press("Tab");
        assertEquals("#results", text("document.activeElement.getAttribute('href')"));
    }

    private static List<Move> steps(Report report) {
        return report.exercises().getFirst().checks().stream()
                .filter(check -> !check.interleaving().isEmpty())
                .findFirst()
                .orElseThrow()
                .interleaving();
    }

    private void walkTo(String stepper, String key) {
        browser().ask("document.querySelector('%s [data-steps]').focus()".formatted(stepper));
        browser().press(key);
    }

    private String current() {
        return text("document.querySelector('[aria-current=step] th').textContent");
    }

    private String said() {
        return text("document.querySelector('.says').textContent");
    }

    private void open(Report report) throws IOException {
        browser().open(write(HtmlReport.render(report)));
    }

    private Path write(String page) throws IOException {
        return Files.writeString(Objects.requireNonNull(folder).resolve("report.html"), page);
    }

    private void click(String element) {
        browser().ask("document.querySelector(\"" + element + "\").click()");
    }

    private int number(String script) {
        return browser().ask(script).getAsInt();
    }

    private String text(String script) {
        return browser().ask(script).getAsString();
    }

    private Browser browser() {
        return Objects.requireNonNull(started);
    }
}
