package dev.lockstep.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files of an export by their paths in it (`/` between folders), all in memory: an input that
/// is missing is found before anything is written.
final class Parcel {
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final Set<String> programs = new HashSet<>();

    void text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A script, which the system is to run.
    void program(String path, String text) {
        text(path, text);
        programs.add(path);
    }

    /// A file of this machine's, which stays a program where it is one.
    void copy(String path, Path file) throws IOException {
        files.put(path, Files.readAllBytes(file));
        if (Files.isExecutable(file)) {
            programs.add(path);
        }
    }

    SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    boolean isProgram(String path) {
        return programs.contains(path);
    }

    byte[] content(String path) {
        return Objects.requireNonNull(files.get(path)).clone();
    }

    boolean holds(String path, byte[] content) {
        return Arrays.equals(files.get(path), content);
    }

    long size() {
        return files.values().stream().mapToLong(content -> content.length).sum();
    }

    /// Writes a file where it belongs below the folder.
    void write(String path, Path folder) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content(path));
        if (isProgram(path) && !file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
