package dev.lockstep.submission;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The source files that have been taken so far, and what is still allowed of them.
final class Sources {
    static final int MOST_FILES = 200;
    static final int MOST_ENTRIES = 5_000;
    static final int MOST_BYTES_A_FILE = 256 << 10;
    static final int MOST_BYTES = 2 << 20;

    private final String submission;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private int entries;
    private long bytes;

    /// @param submission what reports call the submission
    Sources(String submission) {
        this.submission = submission;
    }

    SortedMap<String, String> files() {
        return files;
    }

    /// Counts a file or folder that was met outside the folders that are left out.
    void met() throws BadSubmission {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw new BadSubmission(
                    "There are more than "
                            + MOST_ENTRIES
                            + " files and folders in "
                            + submission
                            + ". Give only your solution's folder.");
        }
    }

    /// Opens a file's content.
    interface Content {
        InputStream open() throws IOException, BadSubmission;
    }

    /// Takes a source file; no more of it is read than a source file may have.
    void take(String path, Content content) throws IOException, BadSubmission {
        SourcePath.require(path);
        requireNoTwin(path);
        if (files.size() == MOST_FILES) {
            throw new BadSubmission(
                    "There are more than "
                            + MOST_FILES
                            + " .java files. Give only your solution's folder.");
        }
        byte[] read;
        try (InputStream in = content.open()) {
            read = in.readNBytes(MOST_BYTES_A_FILE + 1);
        }
        bytes += read.length;
        requireSmall(path, read.length);
        files.put(path, SourceText.decode(path, read));
    }

    private void requireSmall(String path, int length) throws BadSubmission {
        if (length > MOST_BYTES_A_FILE) {
            throw new BadSubmission(
                    path
                            + " is larger than "
                            + (MOST_BYTES_A_FILE >> 10)
                            + " KB. Split it, or leave out what no solution needs.");
        }
        if (bytes > MOST_BYTES) {
            throw new BadSubmission(
                    "The sources are larger than "
                            + (MOST_BYTES >> 20)
                            + " MB in all. Give only your solution's folder.");
        }
    }

    /// Some systems cannot keep two such files apart, so a clone would not be the same everywhere.
    private void requireNoTwin(String path) throws BadSubmission {
        String twin = folded.put(folded(path), path);
        if (twin == null) {
            return;
        }
        String how =
                twin.equals(path)
                        ? path + " is there twice"
                        : twin.equalsIgnoreCase(path)
                                ? twin + " and " + path + " differ only in case"
                                : twin + " and " + path + " differ only in how accents are encoded";
        throw new BadSubmission(how + ". Rename or remove one of them.");
    }

    /// Letters count as one where either case of them is the same, as in [String#equalsIgnoreCase].
    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
