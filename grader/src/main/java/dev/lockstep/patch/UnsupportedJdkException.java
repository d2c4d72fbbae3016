package dev.lockstep.patch;

/// The running JDK is not one that the patches were written for. Its message names what is missing.
final class UnsupportedJdkException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnsupportedJdkException(String message) {
        super(message);
    }
}
