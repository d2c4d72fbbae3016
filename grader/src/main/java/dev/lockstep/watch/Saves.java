package dev.lockstep.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Notices that a source file was saved, came or went, by times and sizes: file systems tell of
/// changes in too many ways, and on some not at all.
final class Saves {
    private static final int DEEPEST = 16;

    private record Look(FileTime time, long size) {}

    private Path top;
    private Map<Path, Look> known = Map.of();
    private Map<Path, Look> before = Map.of();

    Saves(Path top) {
        this.top = top;
    }

    /// From now on a change below this folder, or of this file, counts, compared with what is there
    /// now.
    synchronized void watch(Path folder) {
        top = folder;
        known = look();
    }

    /// Whether something has changed since it was asked the last time.
    synchronized boolean changed() {
        Map<Path, Look> now = look();
        // An editor may empty a file before it writes it: then the next look decides.
        boolean settled =
                now.equals(before) || now.values().stream().allMatch(look -> look.size() > 0);
        before = now;
        if (!settled || now.equals(known)) {
            return false;
        }
        known = now;
        return true;
    }

    private Map<Path, Look> look() {
        Map<Path, Look> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(top, DEEPEST, new FileVisitOption[0])) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> look(file, found));
        } catch (IOException | UncheckedIOException gone) {
            // It may come back.
        }
        return found;
    }

    private static void look(Path file, Map<Path, Look> found) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            found.put(file, new Look(now.lastModifiedTime(), now.size()));
        } catch (IOException gone) {
            // It went between the two looks.
        }
    }
}
