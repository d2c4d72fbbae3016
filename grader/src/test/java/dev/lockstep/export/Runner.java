package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// A runner of GitHub Actions, as far as our workflows need one: it takes a job's steps in turn,
/// runs their scripts as the runner does, and does itself what the actions do that they name. The
/// repositories lie on this machine, and there is no network.
final class Runner {
    private final Path workspace;
    private final Path temp;
    private final Map<String, Path> repositories;
    private final Path own;
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, Map<String, String>> outputs = new HashMap<>();
    private final StringBuilder log = new StringBuilder();
    private final StringBuilder summary = new StringBuilder();
    private final Map<String, Map<String, String>> actions = new LinkedHashMap<>();

    /// @param folder an empty folder for the job
    /// @param repositories other repositories, by `owner/name@ref`
    /// @param own the repository that the workflow runs in
    Runner(Path folder, Map<String, Path> repositories, Path own) throws IOException {
        this.workspace = Files.createDirectories(folder.resolve("work"));
        this.temp = Files.createDirectories(folder.resolve("temp"));
        this.repositories = Map.copyOf(repositories);
        this.own = own;
        environment.putAll(Map.of("CI", "true", "GITHUB_ACTIONS", "true"));
        environment.put("GITHUB_WORKSPACE", workspace.toString());
        environment.put("RUNNER_TEMP", temp.toString());
        environment.put("PATH", "/usr/bin:/bin");
    }

    /// What a job has left.
    ///
    /// @param status of the first step that failed, after which no other was run; 0 where none did
    /// @param log what all steps have written
    /// @param summary what they want to have shown on the job's page
    /// @param actions what each action that is not the runner's business was handed: its `env`, and
    ///   its `with` with `with.` before the names
    record Job(int status, String log, String summary, Map<String, Map<String, String>> actions) {
        Job {
            actions = Map.copyOf(actions);
        }
    }

    /// Runs a workflow's only job.
    Job run(Workflow workflow) throws IOException, InterruptedException {
        int status = 0;
        for (Workflow.Step step : workflow.steps()) {
            status = status == 0 ? run(step) : status;
        }
        return new Job(status, log.toString(), summary.toString(), actions);
    }

    private int run(Workflow.Step step) throws IOException, InterruptedException {
        Map<String, String> here = new HashMap<>(environment);
        step.env().forEach((name, value) -> here.put(name, filledIn(value)));
        if (step.run() != null) {
            return script(step, step.run(), here);
        }
        switch (step.action()) {
            case "actions/checkout" -> checkOut(step.with());
            case "actions/setup-java" -> setUpJava(step.with());
            default -> actions.put(step.action(), handed(step));
        }
        return 0;
    }

    private void checkOut(Map<String, String> with) throws IOException {
        String name = with.get("repository");
        Path from =
                name == null
                        ? own
                        : Objects.requireNonNull(repositories.get(name + "@" + with.get("ref")));
        Folder.copy(from, workspace.resolve(with.getOrDefault("path", "")));
    }

    private void setUpJava(Map<String, String> with) {
        String version = Integer.toString(Runtime.version().feature());
        assertEquals(version, with.get("java-version"));
        Path home = Path.of(System.getProperty("java.home"));
        environment.put("JAVA_HOME", home.toString());
        environment.put("PATH", home.resolve("bin") + ":" + environment.get("PATH"));
    }

    /// What a step's script writes into the files that it is given counts for the steps after it.
    private int script(Workflow.Step step, String text, Map<String, String> here)
            throws IOException, InterruptedException {
        Path script = Files.createTempFile(temp, "step", ".sh");
        Files.writeString(script, filledIn(text));
        Map<String, Path> files = new HashMap<>();
        for (String name : List.of("OUTPUT", "STEP_SUMMARY", "ENV", "PATH")) {
            files.put(name, Files.createTempFile(temp, name, ""));
            here.put("GITHUB_" + name, files.get(name).toString());
        }
        Path folder = workspace.resolve(step.workingDirectory());
        here.put("HOME", Files.createDirectories(temp.resolve("home")).toString());
        Program run = Packed.run(folder, here, "bash", "-e", script.toString());
        log.append(run.out()).append(run.err());
        obey(step, files);
        return run.status();
    }

    private void obey(Workflow.Step step, Map<String, Path> files) throws IOException {
        summary.append(Files.readString(files.get("STEP_SUMMARY")));
        outputs.put(step.id(), FileCommands.read(Files.readString(files.get("OUTPUT"))));
        environment.putAll(FileCommands.read(Files.readString(files.get("ENV"))));
        List<String> path = new ArrayList<>(Files.readAllLines(files.get("PATH")).reversed());
        path.add(environment.get("PATH"));
        environment.put("PATH", String.join(":", path));
    }

    private Map<String, String> handed(Workflow.Step step) {
        Map<String, String> handed = new HashMap<>();
        step.env().forEach((name, value) -> handed.put(name, filledIn(value)));
        step.with().forEach((name, value) -> handed.put("with." + name, filledIn(value)));
        return handed;
    }

    private String filledIn(String text) {
        return Workflow.EXPRESSION
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    /// An output that no step has set is empty, as on GitHub.
    private String value(String expression) {
        Matcher output = Workflow.OUTPUT.matcher(expression);
        assertTrue(output.matches(), () -> "this runner does not know " + expression);
        @Nullable Map<String, String> step = outputs.get(output.group("step"));
        assertNotNull(step, () -> "no step before has the id " + output.group("step"));
        return step.getOrDefault(output.group("name"), "");
    }
}
