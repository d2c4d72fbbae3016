package dev.lockstep.export;

import java.io.Serial;

/// The export that was asked for cannot be made; nothing was written. The message says why and what
/// to do instead.
public final class Refused extends Exception {
    @Serial private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}
