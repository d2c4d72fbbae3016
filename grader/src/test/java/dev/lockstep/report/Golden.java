package dev.lockstep.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts compared with the files that hold what they should be. `-Dlockstep.golden=write` writes
/// the files anew, and the test fails all the same, so that a changed text is always looked at.
public final class Golden {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void check(String path, String text) throws IOException {
        check(ROOT.resolve(path), text);
    }

    public static void check(Path file, String text) throws IOException {
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if ("write".equals(System.getProperty("lockstep.golden")) && !expected.equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            fail("wrote " + file + "; read the difference, then run without lockstep.golden");
        }
        assertEquals(expected, text, () -> file + " differs");
    }

    public static Path root() {
        return ROOT;
    }
}
