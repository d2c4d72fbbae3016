package dev.lockstep.submission;

import java.io.Serial;

/// What was given cannot be read as a submission. The message is for whoever gave it: what was
/// found and what to do.
public final class BadSubmission extends Exception {
    @Serial private static final long serialVersionUID = 1;

    public BadSubmission(String message) {
        super(message);
    }
}
