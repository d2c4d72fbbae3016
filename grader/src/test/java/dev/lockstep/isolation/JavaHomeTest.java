package dev.lockstep.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class JavaHomeTest {
    @TempDir Path folder;

    @Test
    void settings_that_are_kept_elsewhere_are_read_there() throws Exception {
        Path top = folder.toRealPath();
        Path home = top.resolve("jdk");
        Files.createDirectories(home.resolve("conf/security"));
        Path elsewhere = Files.createDirectories(top.resolve("etc/jdk/security"));
        Files.createFile(elsewhere.resolve("java.security"));
        Files.createSymbolicLink(
                home.resolve("conf/security/java.security"), elsewhere.resolve("java.security"));
        Files.createSymbolicLink(home.resolve("conf/gone"), top.resolve("nowhere"));
        Files.createSymbolicLink(home.resolve("conf/inside"), home.resolve("conf/security"));

        assertEquals(List.of(home, elsewhere), JavaHome.folders(home));
    }
}
