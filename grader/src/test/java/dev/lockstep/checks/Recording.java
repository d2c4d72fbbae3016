package dev.lockstep.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.checks.GoldenCase.Take;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.stage.Stages;
import dev.lockstep.submission.Intake;
import dev.lockstep.submission.Submission;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Json;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Plays a check with the solution that its case is named for, and keeps what the stage answered.
final class Recording {
    private static final Path SOLUTIONS = Path.of("../solutions/src/main/java/solutions");

    private Recording() {}

    /// Which scenario was played, without its thousand plans.
    static String fingerprint(Scenario scenario) {
        CRC32 crc = new CRC32();
        crc.update(Json.line(scenario, Scenario.class).getBytes(StandardCharsets.UTF_8));
        return scenario.getClass().getSimpleName() + "-" + Long.toHexString(crc.getValue());
    }

    static List<Take> of(GoldenCase one) throws Exception {
        List<Take> takes = new ArrayList<>();
        Submission submission = Intake.read(source(one), one.solution());
        List<Request.Source> sources =
                submission.files().entrySet().stream()
                        .map(file -> new Request.Source(file.getKey(), file.getValue()))
                        .toList();
        try (Playhouse playhouse = new Playhouse(Stages.command(), Stages.compile(sources))) {
            Answer.Compiled compiled = playhouse.open();
            String underTest = compiled.candidates().getFirst().className();
            Plays.Performer performer = new Keeping(playhouse, underTest, takes);
            Optional<Finding> finding =
                    Rubrics.judge(one.exercise(), one.check(), one.plays(performer));
            boolean right = source(one).toString().contains("right");
            assertTrue(!right || finding.isEmpty(), () -> one + " is right and fails: " + finding);
        }
        return takes;
    }

    /// Performs on a stage, and keeps what it answers.
    private record Keeping(Playhouse playhouse, String underTest, List<Take> takes)
            implements Plays.Performer {
        @Override
        public Trace perform(Scenario scenario) throws IOException, InterruptedException {
            return kept(scenario, playhouse.perform(underTest, scenario, Settling.byKernel()));
        }

        @Override
        public Exploration explore(Scenario scenario, Bounds bounds)
                throws IOException, InterruptedException {
            Exploration exploration =
                    playhouse.explore(
                            new Request.Explore(
                                    underTest,
                                    scenario,
                                    Settling.byKernel(),
                                    bounds,
                                    bounds.part(10),
                                    true));
            takes.add(new Take(fingerprint(scenario), null, exploration));
            return exploration;
        }

        @Override
        public Trace replay(Scenario scenario, String schedule)
                throws IOException, InterruptedException {
            return kept(
                    scenario,
                    playhouse.replay(
                            new Request.Replay(
                                    underTest, scenario, Settling.byKernel(), schedule, true)));
        }

        private Trace kept(Scenario scenario, Trace trace) {
            takes.add(new Take(fingerprint(scenario), trace, null));
            return trace;
        }
    }

    private static Path source(GoldenCase one) {
        Path exercise = SOLUTIONS.resolve(one.exercise().id().replace("-", ""));
        return Stream.of("right", "flawed")
                .map(kind -> exercise.resolve(kind).resolve(one.solution() + ".java"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no solution for " + one));
    }
}
