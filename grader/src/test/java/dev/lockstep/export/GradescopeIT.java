package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The zip as Gradescope uses it: unpacked by `unzip`, set up once, run once a submission from
/// another place than it was unpacked to.
@DisabledOnOs(OS.WINDOWS)
class GradescopeIT {
    @TempDir Path top;
    private Path root;

    @BeforeEach
    void an_image_is_built() throws Exception {
        assumeTrue(Program.works("unzip", "-v"));
        root = Files.createDirectories(top.resolve("autograder"));
        Files.createDirectories(root.resolve("submission"));
        Files.createDirectories(root.resolve("results"));
        Path zip = top.resolve("autograder.zip");
        Packed.export(top, "gradescope", zip.toString(), "--exercise", "rate-limiter");
        run("unzip", "-q", zip.toString(), "-d", root + "/source");
        Files.copy(
                root.resolve("source/run_autograder"),
                root.resolve("run_autograder"),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);

        Program setup = run("source/setup.sh");

        assertEquals(0, setup.status(), setup.err());
        assertTrue(setup.out().startsWith("Nothing to install"), setup.out());
    }

    @Test
    void a_right_answer_gets_full_marks() throws Exception {
        assumeTrue(
                run("sh", "source/grade", "--help").out().contains("--report"),
                "the grader writes no results for Gradescope yet");
        Files.writeString(
                root.resolve("submission/SemaphorePermits.java"),
                Packed.answer("ratelimiter", "SemaphorePermits"));

        Program run = run("./run_autograder");

        assertEquals(0, run.status(), run.err());
        JsonObject results = results();
        double points = 0;
        for (JsonElement test : results.getAsJsonArray("tests")) {
            JsonElement score = test.getAsJsonObject().get("score");
            points += score == null ? 0 : score.getAsDouble();
        }
        assertEquals(100, results.has("score") ? results.get("score").getAsDouble() : points);
    }

    @Test
    void a_submission_that_cannot_be_read_has_a_result_that_says_so() throws Exception {
        Files.delete(root.resolve("submission"));

        Program run = run("./run_autograder");

        assertEquals(0, run.status(), run.err());
        String output = results().get("output").getAsString();
        assertTrue(output.startsWith("This could not be graded. "), output);
        assertEquals(0, results().get("score").getAsInt());
    }

    private JsonObject results() throws Exception {
        return JsonParser.parseString(Files.readString(root.resolve("results/results.json")))
                .getAsJsonObject();
    }

    private Program run(String... command) throws Exception {
        return Packed.run(root, Map.of("LOCKSTEP_AUTOGRADER", root.toString()), command);
    }
}
