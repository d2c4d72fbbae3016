package dev.lockstep.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.player.Compilations;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// One thing that no answer may use in each small class; all are compiled and judged at once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {
    private static final Path TABLE = Path.of("src/test/resources/gate/refused.txt");
    private static final String IMPORTS =
            "import java.io.*; import java.lang.invoke.*; import java.util.*; import"
                    + " java.util.concurrent.*; import java.util.function.*; ";
    private static final String BOOT =
            "import java.lang.invoke.*; interface Boot { CallSite get(MethodHandles.Lookup l, String"
                    + " n, MethodType t) throws Throwable; }";

    /// @param subject what the message begins with
    private record Case(String name, String source, int line, String subject) {}

    private final List<Case> cases = new ArrayList<>();
    private final Map<String, List<Violation>> violations = new TreeMap<>();

    @BeforeAll
    void judge() throws IOException {
        List<Request.Source> sources = new ArrayList<>();
        sources.add(new Request.Source("Boot.java", BOOT));
        for (String row : Files.readAllLines(TABLE)) {
            if (!row.isBlank() && !row.startsWith("#")) {
                Case one = read(row, "Case" + cases.size());
                cases.add(one);
                sources.add(new Request.Source(one.name() + ".java", one.source()));
            }
        }
        Answer.Compiled compiled = Compilations.of(sources);
        assertEquals(List.of(), compiled.errors());
        new Gate(Set.of())
                .judge(compiled.classFiles())
                .violations()
                .forEach(violation ->
                        violations
                                .computeIfAbsent(
                                        violation.className().replaceAll("\\$.*", ""),
                                        _ -> new ArrayList<>())
                                .add(violation));
    }

    private static Case read(String row, String name) {
        String[] parts = row.split(" \\| ", 3);
        boolean whole = parts.length == 3;
        String text = whole ? parts[2].replace("\\n", "\n") : body(parts[1]);
        String source = IMPORTS + text.replace("Case", name);
        return new Case(name, source, whole ? Integer.parseInt(parts[1]) : 4, parts[0]);
    }

    private static String body(String statement) {
        return """
        class Case {
            static Object run(Object o) throws Throwable {
                // the next line is line 4
        %s
                return null;
            }
        }
        """
                .formatted(statement);
    }

    @TestFactory
    List<DynamicTest> each_is_refused_at_its_line_by_its_name() {
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.subject(), () -> refused(one)))
                .toList();
    }

    private void refused(Case one) {
        List<Violation> found = violations.getOrDefault(one.name(), List.of());
        assertTrue(!found.isEmpty(), () -> "not refused:\n" + one.source());
        Violation first = found.getFirst();
        String begin = "An answer may not use " + one.subject() + ": ";
        assertTrue(first.message().startsWith(begin), first::message);
        assertEquals(one.line(), line(first, one.source()));
    }

    /// Where the class file tells no line, the word of the violation does.
    private static int line(Violation violation, String source) {
        if (violation.line() > 0) {
            return violation.line();
        }
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(violation.word())) {
                return i + 1;
            }
        }
        return 0;
    }

    @Test
    void there_are_sixty_and_more() {
        assertTrue(cases.size() > 60);
    }
}
