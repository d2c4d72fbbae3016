package dev.lockstep.stage;

import java.io.Serial;

/// The compiler did not finish with a submission within its limits.
public final class CompilerOverran extends Exception {
    @Serial private static final long serialVersionUID = 1;

    CompilerOverran(StageEnded cause) {
        super(cause.getMessage(), cause);
    }
}
