package dev.lockstep.gate;

/// Something in a class that an answer may not have.
///
/// @param className binary name of the class
/// @param line from 1, or 0 where the class file does not tell
/// @param word what to look for in the source where there is no line
/// @param message what it is, why it is refused and what to use instead
public record Violation(String className, int line, String word, String message) {
    static Violation unreadable(String className, Throwable cause) {
        String message =
                "The grader could not read what %s was compiled to (%s), so it was not run. Write it in a simpler way."
                        .formatted(className, cause);
        return new Violation(className, 0, Names.simple(className), message);
    }
}
