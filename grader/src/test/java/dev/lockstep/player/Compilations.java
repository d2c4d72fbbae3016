package dev.lockstep.player;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.stage.Stages;
import java.util.List;

/// What a stage makes of sources, without a stage: for tests of what is done with class files.
public final class Compilations {
    private Compilations() {}

    public static Answer.Compiled of(List<Request.Source> sources) {
        return new Company(new Output()).compile(Stages.compile(sources));
    }
}
