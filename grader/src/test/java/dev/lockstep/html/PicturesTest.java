package dev.lockstep.html;

import dev.lockstep.report.Golden;
import dev.lockstep.report.SavedReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pictures in `docs/examples` are of the page there: beside them stands the page's hash. With
/// `-Dlockstep.golden=write` and a Chromium they are taken anew where it has changed.
class PicturesTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");
    private static final Path NOTE = EXAMPLES.resolve("html-pictures.sha256");
    private static final String WALK =
            "const held = document.querySelector('.stepper .held').closest('tr');"
                    + "const finding = held.closest('details');"
                    + "finding.open = true; held.click(); held.closest('[data-steps]').focus();";
    private static final String TOP = "scrollTo(0, 0)";
    private static final String FINDING =
            WALK + "scrollTo(0, finding.getBoundingClientRect().top + scrollY - 16)";
    private static final String STEPS =
            WALK
                    + "const steps = held.closest('.stepper');"
                    + "scrollTo(0, steps.getBoundingClientRect().top + scrollY - 48)";

    @Test
    void the_pictures_show_the_page_of_the_example(@TempDir Path folder) throws Exception {
        String page = HtmlReport.render(SavedReport.read(EXAMPLES.resolve("report.json")));
        String note = hash(page) + "  html/report.html\n";
        boolean current = Files.exists(NOTE) && Files.readString(NOTE).equals(note);
        if (!current && "write".equals(System.getProperty("lockstep.golden"))) {
            takeAll(page, folder);
        }
        Golden.check(NOTE, note);
    }

    private static void takeAll(String page, Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("report.html"), page);
        Browser browser =
                Browser.start(Browser.installed().orElseThrow(), folder.resolve("profile"));
        try {
            browser.resize(1000, 1600);
            take(browser, file, "light", TOP, "html-light.png");
            browser.resize(1000, 1240);
            take(browser, file, "dark", FINDING, "html-dark.png");
            browser.resize(375, 1000);
            take(browser, file, "light", STEPS, "html-phone.png");
        } finally {
            browser.close();
        }
    }

    /// @param where a script that scrolls to where the picture begins
    private static void take(Browser browser, Path page, String scheme, String where, String name)
            throws IOException {
        browser.show(scheme, "screen");
        browser.open(page);
        browser.ask("document.documentElement.style.scrollbarWidth = 'none';" + where);
        browser.ask(
                "new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))");
        Files.write(EXAMPLES.resolve(name), browser.picture());
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
