package dev.lockstep.trace;

/// A line of the submission, as the class file names it.
///
/// @param file simple name of the source file
/// @param line from 1
public record Site(String className, String file, int line) {
    /// The package of the class as a path, `exercises/ratelimiter/`, or nothing.
    public String folder() {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot + 1).replace('.', '/');
    }
}
