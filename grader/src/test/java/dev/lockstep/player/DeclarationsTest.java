package dev.lockstep.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
    private static final String RIGHT = "class Right { record Inner(int a) {} }";

    @Test
    void twenty_thousand_classes_are_refused_before_they_cost_anything() {
        Answer.Compiled compiled =
                Compilations.of(
                        List.of(
                                new Request.Source("Many.java", classes(20_000)),
                                new Request.Source("Right.java", RIGHT)));
        assertEquals(
                List.of(
                        new Answer.Diagnosis(
                                "Many.java",
                                1,
                                1,
                                "compile time limit: too many classes, 20002 in all, 20000 of"
                                        + " them from this file; at most 2000 are taken. Make do with"
                                        + " less.")),
                compiled.errors());
        assertEquals(
                List.of("Right", "Right$Inner"),
                compiled.classes().stream().map(Answer.ClassFile::name).toList());
    }

    @Test
    void types_and_their_member_types_count_and_words_do_not() {
        SourceFile file = new SourceFile("A.java", RIGHT + "/* a class of */ enum E { A {} }");
        List<SourceFile> files = List.of(file);
        assertEquals(
                Map.of("A.java", 3),
                new Declarations(ToolProvider.getSystemJavaCompiler()).byPath(files));
        assertTrue(Declarations.mayExceed(3, files));
        assertFalse(Declarations.mayExceed(4, files));
    }

    private static String classes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "class C" + i + "{}")
                .collect(Collectors.joining());
    }
}
