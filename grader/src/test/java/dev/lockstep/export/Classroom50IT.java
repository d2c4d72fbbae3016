package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The exported script as Classroom 50's runner starts it, with the packed grader behind the tag
/// that it names.
@DisabledOnOs(OS.WINDOWS)
class Classroom50IT {
    @TempDir static Path top;
    private static Path exported;

    @TempDir Path folder;

    @BeforeAll
    static void exports() throws Exception {
        assumeTrue(Program.works("python3", "--version") && Program.works("git", "--version"));
        exported = top.resolve("upstream/school/lockstep");
        String only = "rate-limiter";
        Packed.export(top, "student-repo", exported.toString(), "--exercise", only);
        Packed.export(
                top,
                "github-workflow",
                top.resolve("autograder.py").toString(),
                "--classroom50",
                "--grader",
                "school/lockstep@v1.2.0",
                "--exercise",
                only);
        git("init", "--quiet");
        git("add", "--all");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "A");
        git("tag", "v1.2.0");
    }

    @ParameterizedTest
    @EnumSource
    void the_result_is_what_the_answer_is_worth_and_nothing_else(Learner learner) throws Exception {
        Path repository = folder.resolve("learners");
        Path owned = folder.resolve("owned");
        learner.work(exported, repository, owned);

        Program run =
                Packed.run(
                        repository,
                        environment(),
                        "python3",
                        top.resolve("autograder.py").toString());

        assertEquals(0, run.status(), run.err());
        assertFalse(Files.exists(owned), run.err());
        assertResult(learner, Files.readString(repository.resolve("result.json")));
        String notes = Files.readString(repository.resolve("release-body.md"));
        assertTrue(notes.startsWith("# Lockstep: " + learner.points() + " of 100\n"), notes);
    }

    /// As Classroom 50's collector reads it: whole numbers that add up, and whose work it is.
    private static void assertResult(Learner learner, String json) {
        JsonObject result = JsonParser.parseString(json).getAsJsonObject();
        assertEquals("classroom50/result/v1", result.get("schema").getAsString());
        assertEquals("alice", result.get("owner").getAsString());
        assertEquals("submit/1", result.get("submission").getAsString());
        int points = 0;
        int most = 0;
        for (JsonElement element : result.getAsJsonArray("tests")) {
            JsonObject test = element.getAsJsonObject();
            points += test.get("score").getAsInt();
            most += test.get("max-score").getAsInt();
        }
        assertEquals(List.of(learner.points(), 100), List.of(points, most), json);
        assertEquals(learner.points(), result.get("score").getAsInt());
        assertEquals(100, result.get("max-score").getAsInt());
    }

    private static Map<String, String> environment() {
        Map<String, String> here = new HashMap<>();
        here.put("CI", "true");
        here.put("CLASSROOM", "java-2026");
        here.put("ASSIGNMENT", "limits");
        here.put("SUBMISSION_TAG", "submit/1");
        here.put("USERNAME", "alice");
        for (String name : List.of("COMMIT_URL", "RELEASE_URL", "REVIEW_URL")) {
            here.put(name, "https://example.org/" + name);
        }
        // Git takes the repository on this machine for the one on GitHub.
        here.put("GIT_CONFIG_COUNT", "1");
        here.put("GIT_CONFIG_KEY_0", "url." + top.resolve("upstream").toUri() + ".insteadOf");
        here.put("GIT_CONFIG_VALUE_0", "https://github.com/");
        return here;
    }

    private static void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Program run = Packed.run(exported, Map.of(), command.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
    }
}
