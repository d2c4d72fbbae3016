package dev.lockstep.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.report.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {
    private static final Path RIGHT = Samples.CRAFT.resolve("right");
    private static final Path WRONG = Samples.CRAFT.resolve("wrong");

    private Map<String, byte[]> classFiles = Map.of();

    @BeforeAll
    void compile() {
        classFiles = Samples.compiled(Samples.in(Samples.CRAFT));
    }

    static List<String> names() {
        return Samples.in(WRONG).stream().map(Samples::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_wrong_sample_is_remarked_on_where_it_is_marked(String name) throws IOException {
        List<String> marks = Samples.marks(WRONG.resolve(name + ".java"));
        List<String> found = found("craft.wrong." + name);

        assertTrue(marks.size() > 0);
        assertEquals(marks.size(), found.size(), found::toString);
        for (int i = 0; i < marks.size(); i++) {
            assertTrue(found.get(i).startsWith(marks.get(i)), found.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_looks_alike_and_is_right_is_not_remarked_on(String name) throws IOException {
        assertEquals(List.of(), found("craft.right." + name));
    }

    @Test
    void each_rule_has_a_sample_that_breaks_it_and_one_that_looks_alike() throws IOException {
        Set<String> broken = new HashSet<>();
        for (String name : names()) {
            advice("craft.wrong." + name).forEach(remark -> broken.add(remark.message()));
        }

        assertEquals(rules().stream().map(Rule::message).collect(Collectors.toSet()), broken);
        assertEquals(names(), Samples.in(RIGHT).stream().map(Samples::name).toList());
    }

    @Test
    void the_sentences_and_what_learners_read_are_as_agreed() throws IOException {
        String texts =
                rules().stream()
                        .map(rule ->
                                "%s%n  %s: %s%n"
                                        .formatted(
                                                rule.sentence().getDescription(),
                                                rule.kind().id(),
                                                rule.message()))
                        .collect(Collectors.joining("\n"));
        Golden.check("craft/rules.txt", texts);
    }

    private static List<Rule> rules() {
        return Catalogue.of(Reached.of(Map.of()));
    }

    private List<Remark> advice(String className) throws IOException {
        return Craft.remarks(className, classFiles).stream()
                .filter(remark -> remark.kind() != Kind.CELEBRATORY)
                .toList();
    }

    /// Line and message, by line.
    private List<String> found(String className) throws IOException {
        List<Remark> remarks = new ArrayList<>(advice(className));
        remarks.sort(Comparator.comparingInt(remark -> remark.site().line()));
        return remarks.stream()
                .map(remark -> remark.site().line() + " " + remark.message())
                .toList();
    }
}
