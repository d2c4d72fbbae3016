package dev.lockstep.submission;

import dev.lockstep.submission.ZipEntries.Entry;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// Reads a zip file as if it had been unpacked, but unpacks only the source files, and those into
/// memory.
final class ZipSources {
    static final int MOST_ZIP_BYTES = 64 << 20;
    static final long MOST_INFLATED_BYTES = 64L << 20;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] zip;
    private final String name;
    private final Sources sources;

    private ZipSources(byte[] zip, String name, Sources sources) {
        this.zip = zip;
        this.name = name;
        this.sources = sources;
    }

    static void read(Path file, String name, Sources sources) throws IOException, BadSubmission {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadSubmission(name + " is a link or a device. Give the file itself.");
        }
        if (Files.size(file) > MOST_ZIP_BYTES) {
            throw new BadSubmission(
                    name
                            + " is larger than "
                            + (MOST_ZIP_BYTES >> 20)
                            + " MB. Zip only your solution's folder.");
        }
        try {
            new ZipSources(Files.readAllBytes(file), name, sources).takeAll();
        } catch (IndexOutOfBoundsException | ZipException | EOFException e) {
            throw ZipEntries.broken(name);
        }
    }

    private void takeAll() throws IOException, BadSubmission {
        List<Entry> entries = ZipEntries.of(zip, name);
        String root = courseFolder(entries);
        long inflated = 0;
        for (Entry entry : entries) {
            String path =
                    entry.path().startsWith(root) ? entry.path().substring(root.length()) : "";
            if (path.isEmpty() || !SourcePath.lies(path)) {
                continue;
            }
            sources.met();
            inflated += entry.size();
            if (inflated > MOST_INFLATED_BYTES) {
                throw new BadSubmission(
                        "%s would unpack to more than %d MB. Zip only your solution's folder."
                                .formatted(name, MOST_INFLATED_BYTES >> 20));
            }
            if (!entry.isFolder() && SourcePath.isSource(path)) {
                take(entry, path);
            }
        }
    }

    /// In a zipped clone of the course, wherever in the zip it lies, its folder with the learner's
    /// files; with none or several, nothing.
    private static String courseFolder(List<Entry> entries) {
        List<String> clones = new ArrayList<>();
        for (Entry entry : entries) {
            String path = entry.path();
            if (path.endsWith("pom.xml") && SourcePath.lies(path)) {
                String top = path.substring(0, path.length() - "pom.xml".length());
                String exercises = top + "exercises/";
                boolean whole = top.isEmpty() || top.endsWith("/");
                if (whole
                        && entries.stream()
                                .anyMatch(e -> e.path().startsWith(exercises + "src/"))) {
                    clones.add(exercises);
                }
            }
        }
        return clones.size() == 1 ? clones.getFirst() : "";
    }

    private void take(Entry entry, String path) throws IOException, BadSubmission {
        String shown = SourcePath.printable(path);
        if (!entry.regular()) {
            throw new BadSubmission(shown + " is a link or a device. Put the file itself there.");
        }
        if (entry.encrypted()) {
            throw new BadSubmission(
                    shown + " is encrypted. Make the zip again, without a password.");
        }
        if (SourcePath.isTooDeep(path)) {
            throw SourcePath.tooDeep(name);
        }
        sources.take(path, () -> content(entry, shown));
    }

    private InputStream content(Entry entry, String shown) throws BadSubmission {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = entry.header();
        if (bytes.getInt(at) != LOCAL) {
            throw ZipEntries.broken(name);
        }
        int begin =
                at
                        + LOCAL_BYTES
                        + (bytes.getShort(at + 26) & 0xFFFF)
                        + (bytes.getShort(at + 28) & 0xFFFF);
        Objects.checkFromIndexSize(begin, entry.compressed(), zip.length);
        InputStream raw = new ByteArrayInputStream(zip, begin, entry.compressed());
        return switch (entry.method()) {
            case STORED -> raw;
            case DEFLATED -> new InflaterInputStream(raw, new Inflater(true));
            default ->
                    throw new BadSubmission(
                            shown
                                    + " is packed by a method that is not read here. Make the zip"
                                    + " again with the usual settings.");
        };
    }
}
