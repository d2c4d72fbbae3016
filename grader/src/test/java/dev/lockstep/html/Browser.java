package dev.lockstep.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A headless Chromium with one page.
final class Browser {
    private static final List<String> NAMES =
            List.of("chromium", "google-chrome", "google-chrome-stable", "chromium-browser");
    private static final String READY = "DevTools listening on ";

    private final Process process;
    private final Thread noise;
    private final DevTools tools;
    private final String session;

    private Browser(Process process, BufferedReader errors, String address) {
        this.process = process;
        this.noise = Thread.ofPlatform().name("chromium-noise").daemon().start(() -> drain(errors));
        this.tools = new DevTools(URI.create(address));
        String target =
                command("", "Target.createTarget", "{'url': 'about:blank'}")
                        .get("targetId")
                        .getAsString();
        this.session =
                command(
                                "",
                                "Target.attachToTarget",
                                "{'targetId': '%s', 'flatten': true}".formatted(target))
                        .get("sessionId")
                        .getAsString();
        Stream.of("Page", "Runtime", "Log").forEach(part -> command(part + ".enable", "{}"));
    }

    static Optional<Path> installed() {
        return Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// @param profile an empty folder for what the browser writes down
    static Browser start(Path program, Path profile) throws IOException {
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless",
                                "--no-sandbox", // root has none, and the pages are our own
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader errors = process.errorReader();
        String line = errors.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = errors.readLine();
        }
        if (line == null) {
            throw new IOException(program + " ended before it was ready");
        }
        return new Browser(process, errors, line.substring(READY.length()));
    }

    /// Opens a page and waits until it is there; its problems are counted from then on.
    void open(Path file) {
        tools.events();
        var loaded = tools.next("Page.loadEventFired");
        command("Page.navigate", "{'url': '%s'}".formatted(file.toUri()));
        DevTools.within(loaded);
    }

    /// What the page's script gives, waited for where it is a promise.
    JsonElement ask(String script) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", script);
        parameters.addProperty("returnByValue", true);
        parameters.addProperty("awaitPromise", true);
        JsonObject answer = tools.send(session, "Runtime.evaluate", parameters);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        JsonObject result = answer.getAsJsonObject("result");
        return result.has("value") ? result.get("value") : new JsonArray();
    }

    void press(String key) {
        for (String type : List.of("keyDown", "keyUp")) {
            String text = key.length() == 1 ? ", 'text': '" + key + "'" : "";
            int code = key.equals("Tab") ? 9 : 0;
            command(
                    "Input.dispatchKeyEvent",
                    "{'type': '%s', 'key': '%s', 'windowsVirtualKeyCode': %d%s}"
                            .formatted(type, key, code, type.equals("keyDown") ? text : ""));
        }
    }

    /// @param scheme `light` or `dark`
    /// @param medium `screen` or `print`
    void show(String scheme, String medium) {
        command(
                "Emulation.setEmulatedMedia",
                "{'media': '%s', 'features': [{'name': 'prefers-color-scheme', 'value': '%s'}]}"
                        .formatted(medium, scheme));
    }

    void resize(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                "{'width': %d, 'height': %d, 'deviceScaleFactor': 1, 'mobile': %b}"
                        .formatted(width, height, width < 600));
    }

    void allowScripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", "{'value': %b}".formatted(!allowed));
    }

    byte[] picture() {
        JsonObject answer = command("Page.captureScreenshot", "{}");
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    /// What the browser complained of since the page was opened.
    List<String> complaints() {
        Set<String> kinds =
                Set.of("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled");
        return tools.events().stream()
                .filter(event -> kinds.contains(event.get("method").getAsString()))
                .map(JsonObject::toString)
                .toList();
    }

    private JsonObject command(String method, String parameters) {
        return command(session, method, parameters);
    }

    private JsonObject command(String to, String method, String parameters) {
        return tools.send(to, method, JsonParser.parseString(parameters).getAsJsonObject());
    }

    private static void drain(BufferedReader errors) {
        try (errors) {
            while (errors.readLine() != null) {}
        } catch (IOException _) {
            // The browser is gone, and so is its noise.
        }
    }

    void close() throws InterruptedException {
        command("", "Browser.close", "{}");
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        noise.join();
        tools.close();
    }
}
