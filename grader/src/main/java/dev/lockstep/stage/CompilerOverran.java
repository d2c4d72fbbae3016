package dev.lockstep.stage;

import dev.lockstep.trace.Stop;
import java.io.Serial;

/// The compiler did not finish with a submission within its limits.
public final class CompilerOverran extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final Stop stop;

    CompilerOverran(StageEnded cause) {
        super(cause.getMessage(), cause);
        this.stop = cause.stop();
    }

    /// What it came up against.
    public Stop stop() {
        return stop;
    }
}
