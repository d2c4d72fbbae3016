package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A workflow of GitHub Actions with one job.
///
/// @param condition when the job runs; empty where it always does
record Workflow(String condition, List<Step> steps) {
    static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*(.*?)\\s*\\}\\}");

    /// An expression that is an output of a step.
    static final Pattern OUTPUT =
            Pattern.compile("steps\\.(?<step>[\\w-]+)\\.outputs\\.(?<name>[\\w-]+)");

    Workflow {
        steps = List.copyOf(steps);
    }

    /// A step: either a script or an action.
    ///
    /// @param action the action's name without its version; empty for a script
    record Step(
            String id,
            String action,
            @Nullable String run,
            String workingDirectory,
            Map<String, String> env,
            Map<String, String> with) {
        /// Anything that this does not know would be ignored silently.
        private static final List<String> KNOWN =
                List.of("name", "id", "uses", "run", "working-directory", "env", "with");

        private static Step of(Map<?, ?> step) {
            step.keySet().forEach(key -> assertTrue(KNOWN.contains(key), key::toString));
            Object run = step.get("run");
            return new Step(
                    text(step.get("id")),
                    text(step.get("uses")).replaceFirst("@.*", ""),
                    run == null ? null : run.toString(),
                    text(step.get("working-directory")),
                    texts(step.get("env")),
                    texts(step.get("with")));
        }
    }

    static Workflow parse(String yaml) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        Map<?, ?> jobs = map(map(read).get("jobs"));
        assertEquals(1, jobs.size());
        Map<?, ?> job = map(jobs.values().iterator().next());
        Object steps = job.get("steps");
        assertNotNull(steps);
        return new Workflow(
                text(job.get("if")),
                ((List<?>) steps).stream().map(step -> Step.of(map(step))).toList());
    }

    private static Map<?, ?> map(@Nullable Object node) {
        assertNotNull(node);
        return (Map<?, ?>) node;
    }

    private static String text(@Nullable Object node) {
        return node == null ? "" : node.toString();
    }

    private static Map<String, String> texts(@Nullable Object node) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node != null) {
            map(node).forEach((name, value) -> texts.put(name.toString(), text(value)));
        }
        return texts;
    }
}
