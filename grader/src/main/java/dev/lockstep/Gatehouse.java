package dev.lockstep;

import dev.lockstep.exercise.Exercises;
import dev.lockstep.gate.Gate;
import dev.lockstep.gate.Ruling;
import dev.lockstep.protocol.Answer;
import dev.lockstep.submission.Submission;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Has one gate for all submissions of a run. It is made ready beside the first compilation, which
/// takes longer.
final class Gatehouse {
    private final @Nullable FutureTask<Gate> gate;

    private Gatehouse(@Nullable FutureTask<Gate> gate) {
        this.gate = gate;
    }

    static Gatehouse guarded() {
        return new Gatehouse(new FutureTask<>(() -> Gate.ready(contractTypes())));
    }

    /// Lets everything through.
    static Gatehouse open() {
        return new Gatehouse(null);
    }

    private static Set<String> contractTypes() {
        return Exercises.all().stream()
                .flatMap(exercise -> exercise.contractTypes().stream())
                .collect(Collectors.toSet());
    }

    /// Begins to make the gate ready, on a thread that ends when it is.
    void prepare() {
        if (gate != null && !gate.isDone()) {
            Thread.ofPlatform().daemon().name("gate").start(gate);
        }
    }

    /// What the gate refuses of what was compiled.
    Refusals judge(Answer.Compiled compiled, Submission submission) throws InterruptedException {
        if (gate == null) {
            return Refusals.none();
        }
        gate.run();
        try {
            Ruling ruling = gate.get().judge(compiled.classFiles());
            return Refusals.of(ruling, compiled, submission);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the gate cannot be made ready", e.getCause());
        }
    }
}
