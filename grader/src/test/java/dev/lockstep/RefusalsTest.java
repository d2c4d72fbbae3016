package dev.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.gate.Gate;
import dev.lockstep.player.Compilations;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.report.Problem;
import dev.lockstep.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Which exercises a violation concerns, and which it leaves alone.
class RefusalsTest {
    private static final Exercise LIMITER = Exercises.find("rate-limiter").orElseThrow();
    private static final Exercise COMPUTE = Exercises.find("parallel-compute").orElseThrow();
    private static final String EXIT = "static void end() { System.exit(1); } ";
    private final Map<String, String> files = new TreeMap<>();

    @Test
    void the_class_under_test_is_refused_at_its_line() {
        files.put("L.java", limiter("public class L", "\n" + EXIT));
        Problem problem = refusals().of(LIMITER, "L").getFirst();
        assertEquals("refused", problem.kind());
        assertEquals("L.java", problem.file());
        assertEquals(2, problem.line());
        assertTrue(problem.message().startsWith("An answer may not use System.exit(int): "));
        assertTrue(String.valueOf(problem.source()).startsWith(EXIT));
    }

    @Test
    void what_it_comes_to_through_others_counts() {
        files.put("L.java", limiter("public class L", "One one;"));
        files.put("One.java", "class One { Object two() { return new Two[0]; } }");
        files.put("Two.java", "class Two { " + EXIT + "}");
        assertEquals(List.of("Two.java:1"), places(LIMITER, "L"));
    }

    @Test
    void inner_classes_and_lambdas_count() {
        String inner = "Runnable r = () -> new Object() { void x() { System.exit(1); } }.x();";
        files.put("L.java", limiter("public class L", inner));
        assertEquals(List.of("L.java:1"), places(LIMITER, "L"));
    }

    @Test
    void other_exercises_are_left_alone() {
        files.put("a/L.java", "package a; " + limiter("public class L", EXIT));
        files.put("b/C.java", "package b; " + compute("public class C", ""));
        assertEquals(List.of("a/L.java:1"), places(LIMITER, "a.L"));
        assertEquals(List.of(), places(COMPUTE, "b.C"));
    }

    @Test
    void a_shared_class_concerns_only_those_that_use_it() {
        files.put("L.java", limiter("public class L", "Shared shared;"));
        files.put("C.java", compute("public class C", ""));
        files.put("Shared.java", "class Shared { " + EXIT + "}");
        assertEquals(List.of("Shared.java:1"), places(LIMITER, "L"));
        assertEquals(List.of(), places(COMPUTE, "C"));
    }

    @Test
    void a_leftover_main_concerns_the_exercise_in_whose_folder_it_lies() {
        String folder = "exercises/ratelimiter/";
        files.put(
                folder + "L.java",
                "package exercises.ratelimiter; " + limiter("public class L", ""));
        files.put(
                folder + "Main.java", "package exercises.ratelimiter; class Main { " + EXIT + "}");
        files.put(
                "exercises/parallelcompute/C.java",
                "package exercises.parallelcompute; " + compute("public class C", ""));
        assertEquals(List.of(folder + "Main.java:1"), places(LIMITER, "exercises.ratelimiter.L"));
        assertEquals(List.of(), places(COMPUTE, "exercises.parallelcompute.C"));
    }

    @Test
    void a_leftover_main_that_names_an_interface_concerns_that_exercise() {
        files.put("L.java", limiter("public class L", ""));
        files.put("C.java", compute("public class C", ""));
        files.put(
                "Main.java",
                "class Main { exercises.ratelimiter.RateLimiter limiter; " + EXIT + "}");
        assertEquals(List.of("Main.java:1"), places(LIMITER, "L"));
        assertEquals(List.of(), places(COMPUTE, "C"));
    }

    @Test
    void a_leftover_main_of_no_exercise_concerns_those_of_its_package() {
        files.put("L.java", limiter("public class L", ""));
        files.put("b/C.java", "package b; " + compute("public class C", ""));
        files.put("Main.java", "class Main { " + EXIT + "}");
        assertEquals(List.of("Main.java:1"), places(LIMITER, "L"));
        assertEquals(List.of(), places(COMPUTE, "b.C"));
    }

    @Test
    void a_type_that_stands_in_no_line_of_code_is_found_in_the_source() {
        files.put("L.java", "\n\n" + limiter("public class L", "java.io.File file;"));
        assertEquals(List.of("L.java:3"), places(LIMITER, "L"));
    }

    @Test
    void the_first_five_are_told() {
        files.put("L.java", limiter("public class L", "One one; Two two;"));
        files.put("One.java", "class One { void x() {" + "\nSystem.exit(1);".repeat(3) + "}}");
        files.put("Two.java", "class Two { void x() {" + "\nSystem.exit(1);".repeat(3) + "}}");
        assertEquals(
                List.of("One.java:2", "One.java:3", "One.java:4", "Two.java:2", "Two.java:3"),
                places(LIMITER, "L"));
    }

    private List<String> places(Exercise exercise, String className) {
        return refusals().of(exercise, className).stream()
                .map(problem -> problem.file() + ":" + problem.line())
                .toList();
    }

    private Refusals refusals() {
        List<Request.Source> sources = new ArrayList<>();
        files.forEach((path, text) -> sources.add(new Request.Source(path, text)));
        Answer.Compiled compiled = Compilations.of(sources);
        assertEquals(List.of(), compiled.errors());
        Gate gate = new Gate(Set.of(LIMITER.contract(), COMPUTE.contract()));
        return Refusals.of(
                gate.judge(compiled.classFiles()),
                compiled,
                new Submission("mine", new TreeMap<>(files)));
    }

    private static String limiter(String declaration, String more) {
        String name = declaration.substring(declaration.lastIndexOf(' ') + 1);
        return declaration
                + " implements exercises.ratelimiter.RateLimiter { public "
                + name
                + "(int n) {} public <T> T call(java.util.concurrent.Callable<T> c)"
                + " throws Exception { return c.call(); } "
                + more
                + "}";
    }

    private static String compute(String declaration, String more) {
        return declaration
                + " implements exercises.parallelcompute.ParallelCompute { public <T, R>"
                + " java.util.List<R> map(java.util.List<T> i, java.util.function.Function<T, R> f,"
                + " int p) { return null; } "
                + more
                + "}";
    }
}
