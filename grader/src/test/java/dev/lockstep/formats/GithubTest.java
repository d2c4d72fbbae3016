package dev.lockstep.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GithubTest {
    private static final Pattern COMMAND =
            Pattern.compile(
                    "::(error|warning|notice) (?:file=([^:,]*),line=(\\d+),)?title=([^:,]*)::(.*)");

    @Test
    void an_annotation_points_at_the_learners_line() throws IOException {
        Matcher lost = command("returns the permit after a failure");

        assertEquals("error", lost.group(1));
        assertEquals(
                "exercises/src/main/java/exercises/ratelimiter/MyRateLimiter.java", lost.group(2));
        assertEquals("15", lost.group(3));
        assertTrue(lost.group(5).contains("a permit is lost%0AHelp: Give"), lost.group(5));
    }

    @Test
    void what_separates_a_command_is_escaped_as_github_demands() throws IOException {
        Matcher hostile = command("passes failures through");

        assertEquals("exercises/src/ev%2Cil%3A100%25.java", hostile.group(2));
        assertTrue(hostile.group(5).contains("100%25, a:b"), hostile.group(5));
    }

    @Test
    void every_line_is_one_whole_command() throws IOException {
        log().forEach(line -> assertTrue(COMMAND.matcher(line).matches(), line));
    }

    @Test
    void the_summary_stays_below_what_github_takes() throws IOException {
        ExerciseResult one = Samples.everything().exercises().getFirst();
        Report sample = Samples.everything();
        int many = 1_000;
        Report long1 =
                new Report(
                        "x",
                        one.score() * many,
                        one.maxScore() * many,
                        1,
                        "./grade --seed 1",
                        sample.environment(),
                        1,
                        Collections.nCopies(many, one));

        String summary = Markdown.render(long1, 1_000_000);

        int bytes = summary.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= 1_000_000, bytes + " bytes");
        assertTrue(bytes > 900_000, bytes + " bytes");
        assertTrue(summary.contains("The details do not fit here."));
        assertTrue(summary.contains("Again: "));
    }

    private static Matcher command(String title) throws IOException {
        return log().stream()
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .filter(command -> command.group(4).contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> log() throws IOException {
        return Samples.text("github", "log.txt", Samples.everything()).lines().toList();
    }
}
