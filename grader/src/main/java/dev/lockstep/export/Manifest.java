package dev.lockstep.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an export wrote into a student repository: the SHA-256 of each file by its path, in the
/// format of `sha256sum`. It marks a folder as a student repository, and tells what a learner has
/// changed since.
record Manifest(SortedMap<String, String> hashes) {
    static final String FILE = "grader/manifest.txt";
    private static final String HEAD = "# What the last export wrote here: sha256sum -c " + FILE;

    Manifest {
        hashes = new TreeMap<>(hashes);
    }

    /// Whether the folder is a student repository.
    static boolean isIn(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.isRegularFile(file) && Files.readString(file).startsWith(HEAD);
    }

    static Manifest none() {
        return new Manifest(new TreeMap<>());
    }

    static Manifest read(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(FILE))) {
            if (line.matches("[0-9a-f]{64}  .+")) {
                hashes.put(line.substring(66), line.substring(0, 64));
            }
        }
        return new Manifest(hashes);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        hashes.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString();
    }

    boolean has(String path) {
        return hashes.containsKey(path);
    }

    /// Whether this is the very file that was written, or what git makes of it where lines end
    /// otherwise.
    boolean wrote(String path, byte[] content) {
        String lines = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        byte[] plain = lines.getBytes(StandardCharsets.ISO_8859_1);
        return List.of(hash(content), hash(plain)).contains(hashes.get(path));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
