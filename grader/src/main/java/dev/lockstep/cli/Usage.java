package dev.lockstep.cli;

/// The command line asks for something that cannot be; the message says what to do instead.
final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1;

    Usage(String message) {
        super(message);
    }
}
