package dev.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.Casting.Role;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.report.Problem;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.stage.Stages;
import dev.lockstep.submission.Submission;
import dev.lockstep.trace.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Who is under test, of sources that a real stage compiles.
class CastingTest {
    private static final Exercise LIMITER = Exercises.find("rate-limiter").orElseThrow();
    private static final Exercise COMPUTE = Exercises.find("parallel-compute").orElseThrow();
    private final Map<String, String> files = new TreeMap<>();

    @Test
    void nobody_is_under_test_where_no_class_implements_the_contract() throws Exception {
        files.put("A.java", "class A {}");
        assertEquals(new Role.Nobody(Optional.empty()), role(LIMITER));
    }

    @Test
    void a_class_in_the_unnamed_package_is_under_test() throws Exception {
        files.put("A.java", limiter("public class A"));
        assertEquals(new Role.UnderTest("A"), role(LIMITER));
    }

    @Test
    void a_class_of_any_visibility_is_under_test() throws Exception {
        files.put("x/A.java", "package x;\n" + limiter("final class A"));
        assertEquals(new Role.UnderTest("x.A"), role(LIMITER));
    }

    @Test
    void a_static_nested_class_is_under_test() throws Exception {
        files.put("A.java", "class A { " + limiter("private static class B") + "}");
        assertEquals(new Role.UnderTest("A$B"), role(LIMITER));
    }

    @Test
    void a_record_is_under_test() throws Exception {
        String record = limiter("public record A(int n)").replace("public A(int n) {}", "");
        files.put("A.java", record);
        assertEquals(new Role.UnderTest("A"), role(LIMITER));
    }

    @Test
    void a_class_that_inherits_the_contract_is_under_test() throws Exception {
        files.put("Base.java", limiter("abstract class Base"));
        files.put("A.java", "public class A extends Base { public A(int n) { super(n); } }");
        assertEquals(new Role.UnderTest("A"), role(LIMITER));
    }

    @Test
    void classes_that_cannot_be_made_are_no_candidates() throws Exception {
        files.put("Abstract.java", limiter("public abstract class Abstract"));
        files.put("Outer.java", "class Outer { " + limiter("public class Inner") + "}");
        files.put(
                "Local.java",
                "class Local { Object o() { " + limiter("class L") + " return new L(1); } }");
        files.put("Sub.java", "interface Sub extends exercises.ratelimiter.RateLimiter {}");
        assertEquals(new Role.Nobody(Optional.empty()), role(LIMITER));
    }

    @Test
    void an_anonymous_class_is_no_candidate() throws Exception {
        files.put(
                "A.java",
                "class A { static Object o = new exercises.ratelimiter.RateLimiter() {"
                        + " public <T> T call(java.util.concurrent.Callable<T> c) { return null; }"
                        + " }; }");
        assertEquals(new Role.Nobody(Optional.empty()), role(LIMITER));
    }

    @Test
    void a_class_without_the_constructor_is_named() throws Exception {
        files.put("A.java", limiter("public class A").replace("(int n)", "()"));
        assertEquals(
                "A implements RateLimiter but has no public constructor with (int). Add" + " one.",
                assertInstanceOf(Role.Nobody.class, role(LIMITER)).unfit().orElseThrow());
    }

    @Test
    void a_constructor_that_is_not_public_is_named() throws Exception {
        files.put("A.java", limiter("public class A").replace("public A(", "A("));
        assertTrue(assertInstanceOf(Role.Nobody.class, role(LIMITER)).unfit().isPresent());
    }

    @Test
    void a_class_that_fits_wins_over_one_that_does_not() throws Exception {
        files.put("A.java", limiter("public class A").replace("public A(", "A("));
        files.put("B.java", limiter("public class B"));
        assertEquals(new Role.UnderTest("B"), role(LIMITER));
    }

    @Test
    void two_candidates_are_named() throws Exception {
        files.put("A.java", limiter("public class A"));
        files.put("x/B.java", "package x;\n" + limiter("public class B"));
        Problem problem = assertInstanceOf(Role.Several.class, role(LIMITER)).problems().getFirst();
        assertEquals(
                "several classes implement RateLimiter: A, x.B. Leave one of them in what you hand"
                        + " in.",
                problem.message());
        assertEquals("A.java", problem.file());
    }

    @Test
    void a_compile_error_tells_file_line_column_and_text() throws Exception {
        files.put(
                "A.java",
                "class A implements exercises.ratelimiter.RateLimiter {\n  int i = x;\n}");
        List<Problem> problems = assertInstanceOf(Role.Broken.class, role(LIMITER)).problems();
        Problem last = problems.getLast();
        assertEquals("A.java", last.file());
        assertEquals(2, last.line());
        assertEquals(11, last.column());
        assertEquals("  int i = x;", last.source());
        assertTrue(last.message().startsWith("cannot find symbol"), last.message());
    }

    @Test
    void an_error_spares_the_other_exercises() throws Exception {
        files.put("A.java", limiter("public class A"));
        files.put("B.java", compute("return undefined;"));
        Casting casting = cast();
        assertEquals(new Role.UnderTest("A"), casting.roleIn(LIMITER));
        assertProblemIn("B.java", casting.roleIn(COMPUTE));
    }

    @Test
    void a_syntax_error_spares_the_other_exercises() throws Exception {
        files.put("A.java", limiter("public class A"));
        files.put("B.java", compute("return (;"));
        Casting casting = cast();
        assertEquals(new Role.UnderTest("A"), casting.roleIn(LIMITER));
        assertProblemIn("B.java", casting.roleIn(COMPUTE));
    }

    @Test
    void errors_that_the_compiler_finds_late_go_to_their_exercise() throws Exception {
        files.put("A.java", limiter("public class A").replace("return c.call();", "return x;"));
        files.put("B.java", compute(""));
        Casting casting = cast();
        assertProblemIn("A.java", casting.roleIn(LIMITER));
        assertProblemIn("B.java", casting.roleIn(COMPUTE));
    }

    @Test
    void a_syntax_error_hides_no_error_of_another_exercise() throws Exception {
        files.put("A.java", limiter("public class A").replace("return c.call();", "return (;"));
        files.put("B.java", compute("return x;"));
        files.put("C.java", "class C { int missing() { } }");
        Casting casting = cast();
        assertProblemIn("A.java", casting.roleIn(LIMITER));
        assertProblemIn("B.java", casting.roleIn(COMPUTE));
    }

    @Test
    void who_needs_a_broken_file_is_told_its_error() throws Exception {
        files.put("A.java", limiter("public class A").replace("c.call()", "Lib.run(c)"));
        files.put(
                "Lib.java",
                "class Lib { static <T> T run(java.util.concurrent.Callable<T> c) { return y; } }");
        List<Problem> problems = assertInstanceOf(Role.Broken.class, role(LIMITER)).problems();
        assertEquals("Lib.java", problems.getFirst().file());
    }

    @Test
    void a_class_in_a_reserved_package_is_an_error_that_spares_the_others() throws Exception {
        files.put("A.java", limiter("public class A"));
        files.put("B.java", "package java.own;\n" + compute("return null;"));
        Casting casting = cast();
        assertEquals(new Role.UnderTest("A"), casting.roleIn(LIMITER));
        List<Problem> problems =
                assertInstanceOf(Role.Broken.class, casting.roleIn(COMPUTE)).problems();
        assertEquals(
                "the package java.own is reserved. Move the class to a package of your own.",
                problems.getFirst().message());
        assertEquals(1, problems.getFirst().line());
    }

    @Test
    void a_compiler_that_overran_breaks_every_exercise() {
        Casting casting = Casting.overran(submission(), Stop.OUT_OF_TIME);
        for (Exercise exercise : Exercises.all()) {
            Role.Broken broken = assertInstanceOf(Role.Broken.class, casting.roleIn(exercise));
            assertTrue(broken.problems().getFirst().message().startsWith("compile time limit"));
        }
    }

    private static void assertProblemIn(String file, Role role) {
        List<Problem> problems = assertInstanceOf(Role.Broken.class, role).problems();
        assertEquals(file, problems.getFirst().file(), problems::toString);
    }

    private static String limiter(String head) {
        String name = head.replaceAll("\\(.*", "").replaceAll(".* ", "");
        return head
                + " implements exercises.ratelimiter.RateLimiter { public "
                + name
                + "(int n) {} public <T> T call(java.util.concurrent.Callable<T> c)"
                + " throws Exception { return c.call(); } }\n";
    }

    private static String compute(String body) {
        return "public class B implements exercises.parallelcompute.ParallelCompute {\n"
                + "    public <T, R> java.util.List<R> map(java.util.List<T> inputs,\n"
                + "            java.util.function.Function<T, R> function, int parallelism) {\n"
                + "        "
                + body
                + "\n    }\n}\n";
    }

    private Role role(Exercise exercise) throws Exception {
        return cast().roleIn(exercise);
    }

    private Casting cast() throws Exception {
        List<Request.Source> sources = new ArrayList<>();
        files.forEach((path, text) -> sources.add(new Request.Source(path, text)));
        try (Playhouse playhouse = new Playhouse(Stages.command(), Stages.compile(sources))) {
            Answer.Compiled compiled = playhouse.open();
            return Casting.of(compiled, submission(), Refusals.none());
        }
    }

    private Submission submission() {
        return new Submission("mine", new TreeMap<>(files));
    }
}
