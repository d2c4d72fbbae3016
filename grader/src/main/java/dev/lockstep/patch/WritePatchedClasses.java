package dev.lockstep.patch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the file of patched classes for the JDK that it runs on, when the grader is built.
final class WritePatchedClasses {
    private WritePatchedClasses() {}

    /// Takes the path of the file to write.
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), PatchedClasses.write(JdkPatcher.patchedClasses()));
    }
}
