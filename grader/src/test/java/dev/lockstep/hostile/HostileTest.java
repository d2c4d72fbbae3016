package dev.lockstep.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lockstep.GradeRequest;
import dev.lockstep.Grader;
import dev.lockstep.exercise.Check;
import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Ink;
import dev.lockstep.report.JsonReport;
import dev.lockstep.report.Report;
import dev.lockstep.report.TextReport;
import dev.lockstep.stage.Stages;
import dev.lockstep.trace.Harmless;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Hostile submissions, graded to the end without the gate: whatever one of them does, it gains no
/// point by it, costs no other check, and the report is complete.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
    private static final long SEED = 7;
    private static final int AT_ONCE = 2;

    /// A report may quote a submission, but not be buried under what it says.
    private static final int MOST_TEXT = 4_000_000;

    /// What the submissions name where they write.
    private static final Path OUTSIDE = Path.of("/tmp/lockstep-hostile");

    private final Map<Hostile, Report> reports = new LinkedHashMap<>();

    /// Every third of them, or with `-Dlockstep.hostile=all` each: they cost a few seconds apiece.
    /// With another word those that have it in their names.
    static List<Hostile> contained() {
        List<Hostile> all = Hostile.all().stream().filter(Hostile::isContained).toList();
        String wanted = System.getProperty("lockstep.hostile", "third");
        return switch (wanted) {
            case "all" -> all;
            case "third" ->
                    IntStream.range(0, all.size())
                            .filter(i -> i % 3 == 0)
                            .mapToObj(all::get)
                            .toList();
            default -> all.stream().filter(one -> one.toString().contains(wanted)).toList();
        };
    }

    @BeforeAll
    void gradeAll() throws Exception {
        clearOutside();
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            Map<Hostile, Future<Report>> running = new LinkedHashMap<>();
            contained().forEach(hostile -> running.put(hostile, pool.submit(() -> grade(hostile))));
            for (Map.Entry<Hostile, Future<Report>> one : running.entrySet()) {
                reports.put(one.getKey(), one.getValue().get());
            }
        }
    }

    private static void clearOutside() throws IOException {
        Files.createDirectories(OUTSIDE);
        try (Stream<Path> files = Files.list(OUTSIDE)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static Report grade(Hostile hostile) throws Exception {
        GradeRequest request =
                new GradeRequest(
                        hostile.path(),
                        hostile.toString(),
                        List.of(hostile.exercise()),
                        SEED,
                        "best",
                        "best",
                        null,
                        "again");
        return Grader.withoutGate(Stages.command()).grade(request);
    }

    private Report report(Hostile hostile) {
        return Objects.requireNonNull(reports.get(hostile), hostile + " was not graded");
    }

    private ExerciseResult result(Hostile hostile) {
        return report(hostile).exercises().getFirst();
    }

    @ParameterizedTest
    @MethodSource("contained")
    void it_fails_the_checks_that_it_must_fail_and_no_other(Hostile hostile) {
        boolean isolated = !report(hostile).environment().isolation().equals("none");
        Set<String> fails = isolated ? hostile.isolated() : hostile.fails();
        assertEquals(fails, failed(result(hostile)), () -> told(result(hostile)));
    }

    @ParameterizedTest
    @MethodSource("contained")
    void it_gains_no_point(Hostile hostile) {
        int score = result(hostile).score();
        assertTrue(score <= hostile.most(), () -> told(result(hostile)));
    }

    @ParameterizedTest
    @MethodSource("contained")
    void its_report_is_complete_and_no_failure_of_the_graders(Hostile hostile) {
        List<CheckResult> checks = result(hostile).checks();
        assertEquals(
                hostile.exercise().checks().stream().map(Check::id).toList(),
                checks.stream().map(CheckResult::id).toList());
        for (CheckResult check : checks) {
            assertNotEquals(CheckStatus.GRADER_ERROR, check.status(), () -> told(result(hostile)));
        }
    }

    @ParameterizedTest
    @MethodSource("contained")
    void its_report_says_what_it_must(Hostile hostile) {
        assertTrue(JsonReport.render(report(hostile)).contains(hostile.says()));
    }

    @ParameterizedTest
    @MethodSource("contained")
    void its_texts_hold_nothing_that_does_not_show(Hostile hostile) {
        Report report = report(hostile);
        String text = new TextReport(new Ink(false, StandardCharsets.UTF_8), 100).render(report);
        for (String rendered : List.of(text, JsonReport.render(report))) {
            assertTrue(rendered.codePoints().allMatch(c -> c == '\n' || Harmless.shows(c)));
            assertTrue(rendered.lines().map(String::strip).noneMatch(l -> l.startsWith("::")));
            assertTrue(rendered.length() < MOST_TEXT, () -> rendered.length() + " characters");
        }
    }

    /// Without isolation by the operating system some of them do write there.
    @Test
    void no_file_outside_is_written_where_the_system_isolates() throws Exception {
        String isolation = reports.values().iterator().next().environment().isolation();
        assumeFalse(isolation.equals("none"), "nothing isolates here");
        try (Stream<Path> files = Files.list(OUTSIDE)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void no_process_is_left() {
        assertEquals(
                List.of(),
                ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).toList());
    }

    @AfterAll
    void tellWhoStoppedWhom() throws Exception {
        StringBuilder table = new StringBuilder();
        for (Hostile hostile : Hostile.all()) {
            Report report = reports.get(hostile);
            table.append(
                    "%-40s %-10s %s%n"
                            .formatted(
                                    hostile,
                                    hostile.stoppedBy(),
                                    report == null
                                            ? "not graded here"
                                            : "%d points of at most %d"
                                                    .formatted(report.score(), hostile.most())));
        }
        Files.writeString(Path.of("target", "hostile.txt"), table);
    }

    private static Set<String> failed(ExerciseResult result) {
        return result.checks().stream()
                .filter(check -> check.status() == CheckStatus.FAILED)
                .map(CheckResult::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(ExerciseResult result) {
        return result.checks().stream()
                .filter(check -> check.status() != CheckStatus.PASSED)
                .map(check -> check.id() + ": " + check.status() + " " + check.rationale())
                .collect(Collectors.joining("\n", result.status() + "\n", ""));
    }
}
