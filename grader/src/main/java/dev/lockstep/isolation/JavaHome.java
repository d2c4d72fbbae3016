package dev.lockstep.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a JVM reads of its JDK.
public final class JavaHome {
    private static final List<String> SETTINGS = List.of("conf", "lib/security");

    private JavaHome() {}

    /// The JDK's folder, and the folders that its settings are links into: some systems keep them
    /// in `/etc`.
    public static List<Path> folders(Path home) {
        List<Path> folders = new ArrayList<>(List.of(home));
        for (String settings : SETTINGS) {
            folders.addAll(linkedFrom(home, home.resolve(settings)));
        }
        return folders.stream().distinct().toList();
    }

    private static List<Path> linkedFrom(Path home, Path settings) {
        if (!Files.isDirectory(settings)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(settings)) {
            List<Path> folders = new ArrayList<>();
            for (Path link : files.filter(Files::isSymbolicLink).filter(Files::exists).toList()) {
                Path real = link.toRealPath();
                Path folder =
                        Files.isDirectory(real) ? real : Objects.requireNonNull(real.getParent());
                if (!folder.startsWith(home)) {
                    folders.add(folder);
                }
            }
            return folders;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + settings, e);
        }
    }
}
