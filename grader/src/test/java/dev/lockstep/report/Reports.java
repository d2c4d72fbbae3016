package dev.lockstep.report;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The reports that the golden files show, one a case.
public final class Reports {
    private static final Environment ENVIRONMENT =
            new Environment("1.0.0", "25.0.3+9", "linux-amd64", 4, "none", "sha256:0123abcd");
    private static final String FILE = "exercises/concurrentfetch/MyFetch.java";

    private Reports() {}

    public static Map<String, Report> all() {
        Map<String, Report> cases = new LinkedHashMap<>();
        cases.put("all-right", allRight());
        cases.put(
                "failure-with-timeline",
                report(fetch(overlaps(), skipped()).withSources(source())));
        cases.put("long-timeline", report(fetch(thousand())));
        cases.put("hang-with-threads", report(fetch(hang())));
        cases.put("hostile-text", report(fetch(hostile())));
        cases.put("compile-error", compileError());
        cases.put("not-attempted", report(unplayed(ExerciseStatus.NOT_ATTEMPTED, List.of())));
        cases.put("ambiguous", ambiguous());
        cases.put("refused", refused());
        cases.put("grader-error", report(fetch(graderError())));
        cases.put("own-project", allRight().withProject(ownProject()));
        return cases;
    }

    private static Report allRight() {
        ExerciseResult limiter = result("rate-limiter", "solutions.Permits", Map.of(), List.of());
        Measurement speedUp = new Measurement("speed-up over one worker", 1.9, "x");
        ExerciseResult compute =
                result("parallel-compute", "solutions.Pool", Map.of(), List.of(speedUp));
        return report(limiter, compute);
    }

    private static ProjectResult ownProject() {
        return new ProjectResult("exercises", true, 7, 1, 0, "MyTest.adds: expected 2 but was 1");
    }

    private static CheckResult overlaps() {
        return new Draft("overlaps-all-calls", CheckStatus.FAILED, Reason.WRONG)
                .says("The 3 calls ran one after another.", "3 calls at once", "1 call at once")
                .help("Start every call before you wait for the first answer.")
                .at(FILE, 17)
                .timeline(
                        List.of(
                                new TimelineCall(0, "main", 0, 100L, "returned"),
                                new TimelineCall(1, "main", 100, 250L, "threw"),
                                new TimelineCall(2, "virtual-31", 250, 300L, "interrupted"),
                                new TimelineCall(3, "virtual-32", 300, null, "running")))
                .build();
    }

    private static List<SourceExcerpt> source() {
        String head = "    public List<String> fetchAll(List<Api> apis) {";
        String body = "        return apis.stream().map(Api::call).toList(); // in order";
        return List.of(new SourceExcerpt(FILE, 16, List.of(head, body, "    }")));
    }

    private static CheckResult skipped() {
        return new Draft("takes-as-long-as-the-slowest-call", CheckStatus.SKIPPED, null)
                .because("overlaps-all-calls")
                .build();
    }

    private static CheckResult thousand() {
        List<TimelineCall> calls =
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                new TimelineCall(
                                        i,
                                        "pool-1-thread-" + i % 4,
                                        5L * i,
                                        5L * i + 20,
                                        "returned"))
                        .toList();
        return new Draft("overlaps-a-thousand-calls", CheckStatus.FAILED, Reason.WRONG)
                .says("Never more than 4 of the 40 calls ran at once.", "40", "4")
                .timeline(calls)
                .build();
    }

    private static CheckResult hang() {
        return new Draft("stops-when-interrupted", CheckStatus.FAILED, Reason.HANG)
                .says(
                        "Nothing runs any more and nothing is due: it would wait for ever.",
                        null,
                        null)
                .threads(
                        List.of(
                                new WaitingThread(
                                        "worker-1",
                                        "WAITING",
                                        "a permit of Semaphore@1, of which none is left",
                                        FILE,
                                        31),
                                new WaitingThread("worker-2", "BLOCKED", null, null, null)))
                .printed("starting\n".repeat(40))
                .build();
    }

    private static CheckResult hostile() {
        return new Draft("returns-every-response-in-order", CheckStatus.FAILED, Reason.CRASH)
                .says("Threw Oops: \u001b[2J\u202eevil\u0007\r100/100", "a\nb", "\t\uD83D\uDE00 é")
                .at("\u001b]0;title\u0007.java", 1)
                .printed("\u001b[31mred\u001b[0m\rScore 100 of 100\n" + "x".repeat(300) + "\n")
                .build();
    }

    private static CheckResult graderError() {
        return new Draft("calls-each-api-once", CheckStatus.GRADER_ERROR, null)
                .says("The stage did not start: no memory left on this machine.", null, null)
                .help("Close other programs, then run it again.")
                .build();
    }

    private static Report compileError() {
        List<Problem> problems = new ArrayList<>();
        problems.add(
                new Problem(
                        "compile", FILE, 12, 17, "';' expected", "\t    return answers.get(0)"));
        problems.add(new Problem("compile", FILE, 20, 1, "class, interface or enum expected", "}"));
        problems.add(new Problem("compile", null, null, null, "too many errors", null));
        problems.add(new Problem("compile", FILE, 21, 1, "reached end of file", ""));
        ExerciseResult first = unplayed(ExerciseStatus.COMPILE_ERROR, problems);
        ExerciseResult second =
                unplayed("rate-limiter", ExerciseStatus.COMPILE_ERROR, problems, List.of());
        return report(first, second);
    }

    private static Report ambiguous() {
        Problem two =
                new Problem(
                        "ambiguous",
                        null,
                        null,
                        null,
                        "2 classes implement ConcurrentFetch: a.First (a/First.java) and b.Second"
                                + " (b/Second.java).",
                        null);
        Advice copy =
                new Advice(
                        "actionable",
                        "exercises/concurrentfetch/ApiClient.java",
                        3,
                        "This copy of a contract type differs from the course's and was ignored.");
        return report(
                unplayed(
                        "concurrent-fetch", ExerciseStatus.AMBIGUOUS, List.of(two), List.of(copy)));
    }

    private static Report refused() {
        String message = "An answer may not start processes (java.lang.ProcessBuilder).";
        Problem process = new Problem("refused", FILE, 9, null, message, null);
        return report(unplayed(ExerciseStatus.REFUSED, List.of(process)));
    }

    private static Report report(ExerciseResult... exercises) {
        List<ExerciseResult> list = List.of(exercises);
        return new Report(
                "exercises",
                list.stream().mapToInt(ExerciseResult::score).sum(),
                list.stream().mapToInt(ExerciseResult::maxScore).sum(),
                7462839,
                "./grade --seed 7462839",
                ENVIRONMENT,
                912,
                list);
    }

    private static ExerciseResult fetch(CheckResult... others) {
        Map<String, CheckResult> map = new LinkedHashMap<>();
        for (CheckResult other : others) {
            map.put(other.id(), other);
        }
        return result("concurrent-fetch", "exercises.concurrentfetch.MyFetch", map, List.of());
    }

    private static ExerciseResult result(
            String id, String name, Map<String, CheckResult> others, List<Measurement> measured) {
        Exercise exercise = Exercises.find(id).orElseThrow();
        List<CheckResult> checks =
                exercise.checks().stream()
                        .map(c -> others.getOrDefault(c.id(), passed(c)))
                        .toList();
        ExerciseStatus status = others.isEmpty() ? ExerciseStatus.PASSED : ExerciseStatus.FAILED;
        if (checks.stream().anyMatch(c -> c.status() == CheckStatus.GRADER_ERROR)) {
            status = ExerciseStatus.GRADER_ERROR;
        }
        int score = checks.stream().mapToInt(CheckResult::points).sum();
        return new ExerciseResult(
                id,
                exercise.title(),
                status,
                score,
                exercise.maxScore(),
                name,
                List.of(),
                checks,
                List.of(),
                measured);
    }

    private static CheckResult passed(Check check) {
        return new Draft(check.id(), CheckStatus.PASSED, null).build(check);
    }

    private static ExerciseResult unplayed(ExerciseStatus status, List<Problem> problems) {
        return unplayed("concurrent-fetch", status, problems, List.of());
    }

    private static ExerciseResult unplayed(
            String id, ExerciseStatus status, List<Problem> problems, List<Advice> advice) {
        Exercise exercise = Exercises.find(id).orElseThrow();
        List<CheckResult> checks =
                exercise.checks().stream()
                        .map(c -> new Draft(c.id(), CheckStatus.SKIPPED, null).build(c))
                        .toList();
        @Nullable String name = null;
        return new ExerciseResult(
                id,
                exercise.title(),
                status,
                0,
                exercise.maxScore(),
                name,
                problems,
                checks,
                advice,
                List.of());
    }
}
