package dev.lockstep.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an export does to each file of a folder. Grader and launchers are the course's and are
/// replaced. Every other file is the learner's from the moment on that it was changed or removed:
/// it stays as it is, and the result says so.
///
/// @param write paths to write
/// @param kept paths that differ from what was exported before
/// @param gone paths that were exported before and have been removed
/// @param manifest what is known to be written, afterwards
record Merge(SortedSet<String> write, List<String> kept, List<String> gone, Manifest manifest) {
    private static final List<String> OURS = List.of("grade", "grade.cmd", "mvnw", "mvnw.cmd");

    Merge {
        write = Collections.unmodifiableSortedSet(new TreeSet<>(write));
        kept = List.copyOf(kept);
        gone = List.copyOf(gone);
    }

    static Merge of(Parcel parcel, Path folder, Manifest former) throws IOException {
        SortedSet<String> write = new TreeSet<>();
        List<String> kept = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        SortedMap<String, String> hashes = new TreeMap<>(former.hashes());
        hashes.keySet().removeIf(Merge::isOurs);
        for (String path : parcel.paths()) {
            Path file = folder.resolve(path);
            boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            if (!isOurs(path) && !exists && former.has(path)) {
                gone.add(path);
            } else if (!isOurs(path) && exists && !mayReplace(path, file, parcel, former)) {
                kept.add(path);
            } else {
                write.add(path);
                hashes.put(path, Manifest.hash(parcel.content(path)));
            }
        }
        return new Merge(write, kept, gone, new Manifest(hashes));
    }

    private static boolean mayReplace(String path, Path file, Parcel parcel, Manifest former)
            throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] there = Files.readAllBytes(file);
        return parcel.holds(path, there) || former.wrote(path, there);
    }

    private static boolean isOurs(String path) {
        return OURS.contains(path) || path.startsWith(PackedGrader.FOLDER);
    }
}
