package dev.lockstep.exercise;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final Pattern BLAME =
            Pattern.compile("\\b(just|simply|obviously|of course|easy|easily)\\b");
    private static final Pattern CODE = Pattern.compile("[;{}`]|\\w\\(|==|->");
    private static final Pattern API =
            Pattern.compile("(java\\.[a-z.]+\\.[A-Z]\\w*(?:\\.[A-Z]\\w*)*)(?:\\.([a-z]\\w*))?");

    @Test
    void every_check_has_a_lesson_and_every_lesson_a_check() {
        for (Exercise exercise : Exercises.all()) {
            Set<String> ids = new TreeSet<>();
            exercise.checks().forEach(check -> ids.add(check.id()));
            assertEquals(ids, new TreeSet<>(Lessons.of(exercise).keySet()));
        }
    }

    @Test
    void every_check_has_three_hints_a_usual_mistake_and_something_to_read() {
        for (Exercise exercise : Exercises.all()) {
            Lessons.of(exercise)
                    .forEach((check, lesson) -> {
                        assertEquals(3, lesson.hints().size(), check);
                        assertFalse(lesson.mistakes().isEmpty(), check);
                        assertFalse(lesson.reading().isEmpty(), check);
                    });
        }
    }

    @Test
    void a_text_is_a_sentence_without_blame_and_a_hint_has_no_code() {
        for (String text : texts()) {
            assertFalse(BLAME.matcher(text).find(), text);
            assertFalse(CODE.matcher(text.replace("; ", ", ")).find(), text);
        }
    }

    @Test
    void what_is_to_be_read_exists() {
        for (Exercise exercise : Exercises.all()) {
            for (Lesson lesson : Lessons.of(exercise).values()) {
                lesson.reading().forEach(LessonsTest::exists);
            }
        }
    }

    private static void exists(String reading) {
        Matcher api = API.matcher(reading);
        if (!api.lookingAt()) {
            assertTrue(
                    reading.matches(
                            "(JEP \\d+|Java Concurrency in Practice|Effective Java|The Java"
                                    + " |java\\.util\\.concurrent, package).*"),
                    reading);
            return;
        }
        String type = api.group(1);
        Class<?> found = assertDoesNotThrow(() -> find(type), reading);
        if (api.group(2) != null) {
            boolean has =
                    Arrays.stream(found.getMethods())
                            .anyMatch(method -> method.getName().equals(api.group(2)));
            assertTrue(has, reading);
        }
    }

    private static Class<?> find(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            int nested = name.lastIndexOf('.');
            return Class.forName(name.substring(0, nested) + "$" + name.substring(nested + 1));
        }
    }

    @Test
    void a_lesson_given_twice_is_a_mistake_of_ours() {
        String twice = "== a\nhint: x\nchecks: x\nwhy: x\n== a\n";

        assertThrows(IllegalArgumentException.class, () -> Lessons.parse(twice));
    }

    @Test
    void the_stubs_are_those_of_the_repository() throws IOException {
        for (Exercise exercise : Exercises.all()) {
            Path file = Path.of("../exercises/src/main/java").resolve(Stub.path(exercise));
            String text = Files.exists(file) ? Files.readString(file) : "";
            // What a learner has written there is no business of the grader's tests.
            if (Stub.is(text)) {
                assertEquals(text, Stub.of(exercise).text());
            }
        }
    }

    @Test
    void every_right_solution_is_listed_and_says_what_is_different_about_it() throws IOException {
        for (Exercise exercise : Exercises.all()) {
            Approaches approaches = Approaches.of(exercise);
            String folder = exercise.packageName().replace("exercises.", "");
            Path right =
                    Path.of("../solutions/src/main/java/solutions")
                            .resolve(folder)
                            .resolve("right");
            assertEquals(names(right), new TreeSet<>(approaches.names()));
            assertEquals(approaches.names().size(), approaches.all().size());
            for (Approach approach : approaches.all()) {
                assertFalse(approach.about().getFirst().isBlank(), approach.name());
            }
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
        }
        return names;
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Exercise exercise : Exercises.all()) {
            for (Lesson lesson : Lessons.of(exercise).values()) {
                texts.addAll(lesson.hints());
                texts.addAll(lesson.mistakes());
                texts.add(lesson.checks());
                texts.add(lesson.why());
            }
        }
        return texts;
    }
}
