package dev.lockstep;

import dev.lockstep.checks.Court;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.stage.Wings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Warms a stage: an answer of our own is played by the rubric, and then what was handed in last is
/// compiled. Nothing that was handed in is ever played there.
record WarmUp(List<Exercise> exercises, BooleanSupplier enough) implements Wings.Rehearsal.Plays {
    private static final String PACKAGE = "warmup";
    private static final long SEED = 1;
    private static final long SETTLE_MILLIS = 3;

    /// The rehearsal for some exercises.
    ///
    /// @param latest what was handed in last
    /// @param enough whether somebody waits for the stage
    static Wings.Rehearsal of(
            List<Exercise> exercises, List<Request.Source> latest, BooleanSupplier enough) {
        Contracts contracts = new Contracts(Exercises.all());
        return new Wings.Rehearsal(
                contracts.compile(exercises.stream().map(WarmUp::answer).toList()),
                new WarmUp(List.copyOf(exercises), enough),
                contracts.compile(latest));
    }

    private static Request.Source answer(Exercise exercise) {
        String file = exercise.interfaceName() + "WarmUp.java";
        try (InputStream in = WarmUp.class.getResourceAsStream("warmup/" + file)) {
            // An exercise without such an answer still has its stage started and javac warmed.
            String text =
                    in == null
                            ? "package " + PACKAGE + ";"
                            : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Request.Source(PACKAGE + "/" + file, text);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    @Override
    public void play(Playhouse house) throws IOException, InterruptedException {
        Settling settling =
                house.kernelTells() ? Settling.byKernel() : Settling.byJdk(SETTLE_MILLIS);
        for (Exercise exercise : exercises) {
            String className = PACKAGE + "." + exercise.interfaceName() + "WarmUp";
            var performer =
                    new StagePerformer(house, className, settling, true, null, new ArrayList<>());
            var _ = Court.judge(exercise, SEED, _ -> new Rehearsing(performer, enough), 0);
        }
    }
}
