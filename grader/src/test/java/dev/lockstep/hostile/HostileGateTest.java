package dev.lockstep.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.exercise.Exercises;
import dev.lockstep.gate.Gate;
import dev.lockstep.gate.Violation;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.stage.Stages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Hostile submissions before the gate: it refuses those that reach for what no answer needs, each
/// for the member that it must name, and lets the others pass to be judged by what they do.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileGateTest {
    private final Gate gate =
            new Gate(
                    Exercises.all().stream()
                            .flatMap(exercise -> exercise.contractTypes().stream())
                            .collect(Collectors.toSet()));
    private final Map<String, Map<String, byte[]>> bySource = new HashMap<>();

    /// What does not get past the compiler has no class files.
    static List<Hostile> compiled() {
        return Hostile.all().stream().filter(h -> !h.stoppedBy().equals("compile")).toList();
    }

    @BeforeAll
    void compileAll() throws Exception {
        List<Request.Source> sources =
                compiled().stream()
                        .map(hostile -> new Request.Source(hostile + ".java", hostile.source()))
                        .toList();
        try (Playhouse playhouse = new Playhouse(Stages.command(), Stages.compile(sources))) {
            Answer.Compiled compiled = playhouse.open();
            assertEquals(List.of(), compiled.errors());
            for (Answer.ClassFile file : compiled.classes()) {
                bySource.computeIfAbsent(file.sourceFile(), _ -> new HashMap<>())
                        .put(file.name(), file.content());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void it_is_refused_for_what_it_reaches_for_or_passes(Hostile hostile) {
        List<Violation> violations =
                gate.judge(bySource.getOrDefault(hostile + ".java", Map.of())).violations();
        if (hostile.gate().equals("passes")) {
            assertEquals(List.of(), violations);
        } else {
            String refusal = "An answer may not use " + hostile.gate() + ": ";
            assertTrue(
                    violations.stream()
                            .anyMatch(v -> v.message().startsWith(refusal) && v.line() > 0),
                    violations::toString);
        }
    }
}
