package dev.lockstep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Where a submission lies within the repository that a CI server shows.
final class Sources {
    private Sources() {}

    /// The path of the submission's folder from the repository's top, with `/`; empty where it is
    /// the top, or elsewhere.
    static String of(Path submission, Console console) {
        Path top =
                Stream.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
                        .filter(console::isSet)
                        .map(name -> Path.of(console.environment().get(name)))
                        .findFirst()
                        .orElse(console.folder())
                        .toAbsolutePath()
                        .normalize();
        Path place = submission.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(place) ? place : place.getParent();
        boolean inside = folder != null && folder.startsWith(top);
        return inside ? top.relativize(folder).toString().replace('\\', '/') : "";
    }
}
