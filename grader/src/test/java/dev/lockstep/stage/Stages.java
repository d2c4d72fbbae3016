package dev.lockstep.stage;

import dev.lockstep.exercise.Exercises;
import dev.lockstep.protocol.Request;
import java.util.List;

/// Real stages for tests: child JVMs that run what this build has compiled.
public final class Stages {
    private Stages() {}

    /// A command line with the JDK and the classes that run the test.
    public static StageCommand command() {
        return StageCommand.ofThisJvm();
    }

    /// What a grader asks a stage to compile, with the contracts of the whole course.
    public static Request.Compile compile(List<Request.Source> sources) {
        return new Request.Compile(
                sources,
                Exercises.all().stream()
                        .map(exercise ->
                                new Request.Contract(
                                        exercise.id(),
                                        exercise.contract(),
                                        exercise.contractTypes(),
                                        exercise.constructor()))
                        .toList());
    }
}
