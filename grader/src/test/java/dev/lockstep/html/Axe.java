package dev.lockstep.html;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// axe-core, which looks for what keeps people out of a page.
final class Axe {
    private static final String RUN =
            "axe.run(document).then(r => r.violations.flatMap(v =>"
                    + " v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary)))";

    private Axe() {}

    /// What it objects to in the page that is open, empty where that is nothing.
    static String violations(Browser browser) throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            byte[] bytes = Objects.requireNonNull(script).readAllBytes();
            browser.ask(new String(bytes, StandardCharsets.UTF_8) + ";0");
        }
        return StreamSupport.stream(browser.ask(RUN).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsString)
                .collect(Collectors.joining("\n"));
    }
}
