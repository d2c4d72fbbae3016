package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What GitHub Classroom and its reporter ask of a workflow.
class GithubWorkflowTest {
    private static final List<String> IDS = Exercises.all().stream().map(Exercise::id).toList();

    private final Map<?, ?> workflow =
            map(
                    new Load(LoadSettings.builder().build())
                            .loadFromString(
                                    new GithubWorkflow(
                                                    new Pinned(
                                                            "school/lockstep", "refs/tags/v1.2.0"),
                                                    Exercises.all())
                                            .classroom()));
    private final Map<?, ?> job = map(map(workflow.get("jobs")).get("run-autograding-tests"));
    private final List<?> steps = (List<?>) given(job.get("steps"));

    @Test
    void the_job_has_the_id_and_the_permissions_that_the_reporter_needs() {
        assertEquals(1, map(workflow.get("jobs")).size());
        assertEquals(
                Map.of("checks", "write", "actions", "read", "contents", "read"),
                workflow.get("permissions"));
        assertTrue(map(workflow.get("on")).containsKey("push"));
        assertTrue(map(workflow.get("on")).containsKey("repository_dispatch"));
    }

    @Test
    void the_grader_is_pinned_and_the_learner_is_in_a_folder_of_its_own() {
        Map<?, ?> grader = map(step("Get the grader").get("with"));
        Map<?, ?> learner = map(step("Get the learner's repository").get("with"));

        assertEquals("school/lockstep", grader.get("repository"));
        assertEquals("refs/tags/v1.2.0", grader.get("ref"));
        assertEquals("learner", learner.get("path"));
        assertFalse(learner.containsKey("repository"));
        assertEquals(false, learner.get("persist-credentials"));
        assertEquals(
                List.of(0, 1),
                List.of(index("Get the grader"), index("Get the learner's repository")));
    }

    @Test
    void every_action_has_a_version() {
        for (Object step : steps) {
            Object uses = map(step).get("uses");
            assertTrue(
                    uses == null || uses.toString().matches("[\\w-]+/[\\w-]+@v\\d+"),
                    step::toString);
        }
    }

    @Test
    void a_lost_point_does_not_keep_the_reporter_from_its_work() {
        String script = given(step("Grade").get("run")).toString();

        assertTrue(
                script.contains("./grade " + String.join(" ", IDS) + " --submission learner --ci"),
                script);
        assertTrue(script.contains("[ \"$status\" -le 1 ] || exit \"$status\""), script);
        assertEquals("grade", step("Grade").get("id"));
    }

    @Test
    void the_reporter_gets_a_result_for_each_runner() {
        Map<?, ?> report = step("Report to GitHub Classroom");
        Map<?, ?> results = map(report.get("env"));

        assertEquals(String.join(",", IDS), map(report.get("with")).get("runners"));
        assertEquals(IDS.size(), results.size());
        for (String id : IDS) {
            assertEquals(
                    "${{ steps.grade.outputs.result-" + id + " }}",
                    results.get(id.toUpperCase(Locale.ROOT) + "_RESULTS"));
        }
    }

    private Map<?, ?> step(String name) {
        return map(steps.get(index(name)));
    }

    private int index(String name) {
        return steps.stream().map(step -> map(step).get("name")).toList().indexOf(name);
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return (Map<?, ?>) given(node);
    }

    private static Object given(@Nullable Object node) {
        assertNotNull(node);
        return node;
    }
}
