package dev.lockstep.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/// Moves new files and folders into their places and what was there aside. All or none: where a
/// move fails, those before it are taken back.
///
/// @param fresh where the new ones are, by their paths
/// @param aside an empty folder for the old ones, on the same disk
record Exchange(Path folder, Path fresh, Path aside) {
    void all(List<String> paths) throws IOException {
        Deque<String> done = new ArrayDeque<>();
        try {
            for (String path : paths) {
                exchange(path);
                done.push(path);
            }
        } catch (IOException e) {
            for (String path : done) {
                back(path, e);
            }
            throw e;
        }
    }

    private void exchange(String path) throws IOException {
        Path place = folder.resolve(path);
        Path old = aside.resolve(path);
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        boolean replaces = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.createDirectories(Objects.requireNonNull(old.getParent()));
            Files.move(place, old);
        }
        try {
            Files.move(fresh.resolve(path), place);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, place);
            }
            throw e;
        }
    }

    private void back(String path, IOException cause) {
        try {
            Files.move(folder.resolve(path), fresh.resolve(path));
            if (Files.exists(aside.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                Files.move(aside.resolve(path), folder.resolve(path));
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
