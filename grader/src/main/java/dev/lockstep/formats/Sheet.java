package dev.lockstep.formats;

/// One text of a format, and where it goes.
public sealed interface Sheet {
    String text();

    /// The text that goes to the file that was asked for.
    record Main(String text) implements Sheet {}

    /// A text that goes to a file of its own, in the folder of the first.
    record Beside(String name, String text) implements Sheet {}

    /// A text that goes to the end of the file that an environment variable names.
    record Appended(String variable, String text) implements Sheet {}
}
