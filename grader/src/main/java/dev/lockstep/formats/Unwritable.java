package dev.lockstep.formats;

import java.io.IOException;

/// A report cannot be written in a format, or not to its place; the message is a clause that says
/// why.
public final class Unwritable extends IOException {
    private static final long serialVersionUID = 1;

    public Unwritable(String message) {
        super(message);
    }
}
