package dev.lockstep.stage;

import dev.lockstep.trace.Stop;
import java.io.Serial;

/// The stage ended, or was ended, before it answered.
final class StageEnded extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final Stop stop;

    StageEnded(Stop stop, String message) {
        super(message);
        this.stop = stop;
    }

    Stop stop() {
        return stop;
    }
}
