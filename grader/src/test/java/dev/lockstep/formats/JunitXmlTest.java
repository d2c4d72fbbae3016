package dev.lockstep.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.report.CheckResult;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Report;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// JUnit XML as those see it who read what Surefire writes.
class JunitXmlTest {
    @Test
    void a_suite_is_an_exercise_and_a_test_case_a_check() throws Exception {
        Report report = Samples.everything();

        List<ReportTestSuite> suites = parse(report);

        assertEquals(report.exercises().size(), suites.size());
        for (int i = 0; i < suites.size(); i++) {
            ExerciseResult exercise = report.exercises().get(i);
            List<ReportTestCase> cases = suites.get(i).getTestCases();
            assertEquals(
                    exercise.checks().stream().map(CheckResult::id).toList(),
                    cases.stream().map(ReportTestCase::getName).toList());
            cases.forEach(one -> assertEquals(exercise.id(), one.getFullClassName()));
        }
    }

    @Test
    void the_totals_are_those_of_the_test_cases() throws Exception {
        for (ReportTestSuite suite : parse(Samples.everything())) {
            List<ReportTestCase> cases = suite.getTestCases();
            assertEquals(cases.size(), suite.getNumberOfTests());
            assertEquals(
                    cases.stream().filter(ReportTestCase::hasFailure).count(),
                    suite.getNumberOfFailures());
            assertEquals(
                    cases.stream().filter(ReportTestCase::hasError).count(),
                    suite.getNumberOfErrors());
            assertEquals(
                    cases.stream().filter(ReportTestCase::hasSkipped).count(),
                    suite.getNumberOfSkipped());
        }
    }

    @Test
    void the_totals_of_all_suites_are_their_sums() throws Exception {
        Report report = Samples.everything();
        List<ReportTestSuite> suites = parse(report);
        Element root = document(report).getDocumentElement();

        assertEquals(
                suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum(),
                Integer.parseInt(root.getAttribute("tests")));
        assertEquals(
                suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum(),
                Integer.parseInt(root.getAttribute("failures")));
        assertEquals(
                suites.stream().mapToInt(ReportTestSuite::getNumberOfErrors).sum(),
                Integer.parseInt(root.getAttribute("errors")));
    }

    @Test
    void a_failure_says_what_happened_and_shows_it() throws Exception {
        ReportTestCase lost = parse(Samples.everything()).getFirst().getTestCases().get(1);

        assertTrue(lost.hasFailure());
        assertEquals("wrong", lost.getFailureType());
        assertTrue(lost.getFailureMessage().endsWith("a permit is lost"));
        assertTrue(lost.getFailureDetail().contains("caller-3"), lost.getFailureDetail());
    }

    @Test
    void what_does_not_compile_is_an_error_and_turns_the_build_red() throws Exception {
        ReportTestSuite unplayed = parse(Samples.everything()).get(1);

        assertTrue(unplayed.getTestCases().stream().allMatch(ReportTestCase::hasError));
        assertEquals("compile-error", unplayed.getTestCases().getFirst().getFailureType());
    }

    @Test
    void what_was_printed_comes_back_without_what_xml_cannot_hold() throws Exception {
        Report report = Samples.everything();
        Document document = document(report);

        String printed = document.getElementsByTagName("system-out").item(1).getTextContent();

        assertTrue(printed.startsWith("::error::Score 100 of 100\n[2J]]> ``` <script>\n"), printed);
        assertTrue(printed.contains("\n\ttab\n"), printed);
        assertFalse(printed.contains("\u0000"), printed);
    }

    private static List<ReportTestSuite> parse(Report report) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(bytes(report), StandardCharsets.UTF_8));
    }

    private static Document document(Report report) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes(report));
    }

    private static ByteArrayInputStream bytes(Report report) {
        return new ByteArrayInputStream(
                JunitXml.render(report, Samples.setting()).getBytes(StandardCharsets.UTF_8));
    }
}
