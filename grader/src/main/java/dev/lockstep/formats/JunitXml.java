package dev.lockstep.formats;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.CheckStatus;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Reason;
import dev.lockstep.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `junit`: JUnit XML as Surefire writes it, for Jenkins, GitLab, Artemis and their like. A suite
/// is an exercise and a test case a check; both go by their ids, which never change.
final class JunitXml {
    static final String FILE = "TEST-lockstep.xml";

    private JunitXml() {}

    static String render(Report report, Setting setting) {
        Xml xml = new Xml();
        List<String> attributes = new ArrayList<>(List.of("name", "lockstep"));
        attributes.addAll(totals(report.exercises()));
        xml.open("testsuites", attributes.toArray(String[]::new));
        report.exercises().forEach(exercise -> suite(xml, exercise, setting));
        xml.close("testsuites");
        return xml.toString();
    }

    private static void suite(Xml xml, ExerciseResult exercise, Setting setting) {
        List<String> attributes = new ArrayList<>(List.of("name", exercise.id()));
        attributes.addAll(totals(List.of(exercise)));
        xml.open("testsuite", attributes.toArray(String[]::new));
        exercise.checks().forEach(check -> testCase(xml, exercise, check, setting));
        xml.close("testsuite");
    }

    private static List<String> totals(List<ExerciseResult> exercises) {
        long millis =
                exercises.stream()
                        .flatMap(exercise -> exercise.checks().stream())
                        .mapToLong(CheckResult::durationMillis)
                        .sum();
        return List.of(
                "tests",
                String.valueOf(exercises.stream().mapToInt(e -> e.checks().size()).sum()),
                "failures",
                count(exercises, Outcome.FAILED),
                "errors",
                count(exercises, Outcome.ERROR),
                "skipped",
                count(exercises, Outcome.SKIPPED),
                "time",
                seconds(millis));
    }

    private static String count(List<ExerciseResult> exercises, Outcome outcome) {
        return String.valueOf(
                exercises.stream()
                        .flatMap(e -> e.checks().stream().map(c -> Outcome.of(e, c)))
                        .filter(outcome::equals)
                        .count());
    }

    private static void testCase(
            Xml xml, ExerciseResult exercise, CheckResult check, Setting setting) {
        List<String> attributes = new ArrayList<>(List.of("name", check.id()));
        attributes.addAll(List.of("classname", exercise.id()));
        attributes.addAll(List.of("time", seconds(check.durationMillis())));
        if (check.file() != null) {
            attributes.addAll(List.of("file", Clean.line(setting.path(check.file()))));
        }
        xml.open("testcase", attributes.toArray(String[]::new));
        String message = Account.of(exercise, check);
        switch (Outcome.of(exercise, check)) {
            case PASSED -> {}
            case SKIPPED -> xml.element("skipped", "", "message", message);
            case FAILED -> trouble(xml, "failure", message, type(check), body(exercise, check));
            case ERROR ->
                    trouble(xml, "error", message, why(exercise, check), body(exercise, check));
        }
        if (check.output() != null) {
            xml.element("system-out", check.output());
        }
        xml.close("testcase");
    }

    private static void trouble(Xml xml, String name, String message, String type, String body) {
        xml.element(name, body, "message", message, "type", type);
    }

    /// The details begin with the message, as some readers show only one of the two.
    private static String body(ExerciseResult exercise, CheckResult check) {
        String place = Account.place(check.file(), check.line());
        List<String> parts = new ArrayList<>(List.of(Account.atLength(exercise, check)));
        parts.add(place.isEmpty() ? "" : "At " + place);
        if (Outcome.blocked(exercise.status())) {
            parts.add(String.join("\n", Account.problems(exercise)));
        }
        return Account.paragraphs(parts.stream());
    }

    private static String type(CheckResult check) {
        Reason reason = check.reason();
        return reason == null ? "failed" : reason.id();
    }

    private static String why(ExerciseResult exercise, CheckResult check) {
        return check.status() == CheckStatus.GRADER_ERROR
                ? check.status().id()
                : exercise.status().id();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
