package dev.lockstep.isolation;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the programs are that an isolation is made of.
final class Programs {
    /// Where the system's own are, which the path of an ordinary user may leave out.
    private static final String OF_THE_SYSTEM = "/usr/sbin:/sbin";

    private Programs() {}

    /// A program on the path.
    static Optional<Path> find(String name) {
        return find(name, System.getenv().getOrDefault("PATH", ""));
    }

    /// A program of the system, on the path or not.
    static Optional<Path> ofTheSystem(String name) {
        return find(name, System.getenv().getOrDefault("PATH", "") + ":" + OF_THE_SYSTEM);
    }

    private static Optional<Path> find(String name, String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
