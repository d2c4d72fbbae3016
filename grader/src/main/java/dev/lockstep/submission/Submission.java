package dev.lockstep.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The source files of one attempt, by their path below the submission's folder.
///
/// @param name as it was given, for reports
public record Submission(String name, SortedMap<String, String> files) {
    public Submission {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /// `sha256:` and the hash of all paths and texts.
    public String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : files.entrySet()) {
                update(sha, file.getKey());
                update(sha, file.getValue());
            }
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void update(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
    }

    /// The path of a source file that a class file names by its folder and simple name.
    public Optional<String> find(String folder, String file) {
        Optional<String> exact =
                files.keySet().stream()
                        .filter(path -> ("/" + path).endsWith("/" + folder + file))
                        .findFirst();
        return exact.or(() ->
                files.keySet().stream()
                        .filter(path -> ("/" + path).endsWith("/" + file))
                        .findFirst());
    }

    /// The text of a line, from 1.
    public Optional<String> line(String path, int line) {
        String text = files.get(path);
        return text == null || line < 1
                ? Optional.empty()
                : text.lines().skip(line - 1).findFirst();
    }
}
