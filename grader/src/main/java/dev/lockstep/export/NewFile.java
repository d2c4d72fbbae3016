package dev.lockstep.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// A file that an export makes, as a whole or not at all.
///
/// @param force whether to replace one that is there
public record NewFile(Path path, boolean force) {
    /// Writes a file that does not exist yet.
    interface Writing {
        void to(Path file) throws IOException;
    }

    public void text(String text) throws IOException, Refused {
        write(file -> Files.writeString(file, text));
    }

    /// Has the file written beside its place, and then moves it there.
    void write(Writing writing) throws IOException, Refused {
        if (Files.isDirectory(path)) {
            throw new Refused("Name a file: " + path + " is a folder. Nothing was written.");
        }
        if (Files.exists(path) && !force) {
            throw new Refused(
                    "Name another file, or replace this one with --force: "
                            + path
                            + " exists. Nothing was written.");
        }
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path staging = Files.createTempDirectory(folder, ".export-");
        try {
            Path file = staging.resolve("file");
            writing.to(file);
            Files.move(file, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Folders.delete(staging);
        }
    }
}
