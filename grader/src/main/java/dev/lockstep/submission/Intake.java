package dev.lockstep.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the `.java` files of a folder or one file; follows no links, runs nothing, and takes only
/// as much as a course submission can need.
public final class Intake {
    static final int MOST_FILES = 200;
    static final int MOST_DEPTH = 16;
    static final int MOST_BYTES_A_FILE = 256 << 10;
    static final int MOST_BYTES = 2 << 20;

    /// Folders that hold what a build or an editor made.
    private static final Set<String> NOT_SOURCES =
            Set.of("target", "build", "out", "bin", "node_modules");

    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private long bytes;

    private Intake() {}

    /// Reads the submission at `path`.
    ///
    /// In a clone of the course only the `exercises` folder is read; tests of the learner's own
    /// (`src/test`) never are.
    ///
    /// @param name what reports call it
    public static Submission read(Path path, String name) throws BadSubmission {
        try {
            return new Intake().readAt(path, name);
        } catch (IOException e) {
            throw new BadSubmission("Cannot read " + name + ": " + reason(e) + ".");
        }
    }

    private Submission readAt(Path path, String name) throws IOException, BadSubmission {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadSubmission("There is no " + name + ". Give a folder or a .java file.");
        }
        if (Files.isDirectory(path)) {
            walk(courseFolder(path), name);
        } else if (path.toString().endsWith(".java")) {
            add(path, String.valueOf(path.getFileName()), attributes(path));
        } else {
            throw new BadSubmission(
                    name + " is neither a folder nor a .java file. Give one of these.");
        }
        if (files.isEmpty()) {
            throw new BadSubmission(
                    "There is no .java file in " + name + ". Give the folder of your solution.");
        }
        return new Submission(name, files);
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /// In a clone of the course, its folder with the learner's files.
    private static Path courseFolder(Path path) {
        Path exercises = path.resolve("exercises");
        boolean clone =
                Files.isDirectory(exercises.resolve("src"), LinkOption.NOFOLLOW_LINKS)
                        && Files.exists(path.resolve("pom.xml"), LinkOption.NOFOLLOW_LINKS);
        return clone ? exercises : path;
    }

    private void walk(Path folder, String name) throws IOException, BadSubmission {
        Path root = folder.toRealPath();
        BadSubmission[] refusal = new BadSubmission[1];
        SimpleFileVisitor<Path> visitor =
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        return dir.equals(root) || holdsSources(root, dir)
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a)
                            throws IOException {
                        try {
                            if (a.isDirectory() && holdsSources(root, file)) {
                                throw tooDeep(name);
                            }
                            if (isSource(file)) {
                                add(file, relative(root, file), a);
                            }
                            return FileVisitResult.CONTINUE;
                        } catch (BadSubmission e) {
                            refusal[0] = e;
                            return FileVisitResult.TERMINATE;
                        }
                    }
                };
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), MOST_DEPTH, visitor);
        if (refusal[0] != null) {
            throw refusal[0];
        }
    }

    /// The walk gives a folder at its greatest depth for a file.
    private static BadSubmission tooDeep(String name) {
        return new BadSubmission(
                "The folders in "
                        + name
                        + " lie more than "
                        + MOST_DEPTH
                        + " deep. Give your solution's folder.");
    }

    /// A module descriptor says nothing about concurrency and would hide the contracts.
    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("module-info.java");
    }

    private static boolean holdsSources(Path root, Path folder) {
        String name = String.valueOf(folder.getFileName());
        return !name.startsWith(".")
                && !NOT_SOURCES.contains(name)
                && !("/" + relative(root, folder)).endsWith("/src/test");
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void add(Path file, String name, BasicFileAttributes attributes)
            throws IOException, BadSubmission {
        if (!attributes.isRegularFile()) {
            throw new BadSubmission(
                    printable(name) + " is a link or a device. Put the file itself there.");
        }
        requireGoodName(name);
        if (files.size() == MOST_FILES) {
            throw new BadSubmission(
                    "There are more than "
                            + MOST_FILES
                            + " .java files. Give only your solution's folder.");
        }
        byte[] content;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            content = in.readNBytes(MOST_BYTES_A_FILE + 1);
        } catch (AccessDeniedException e) {
            throw new BadSubmission("Cannot read " + name + ": permission denied.");
        }
        bytes += content.length;
        if (content.length > MOST_BYTES_A_FILE || bytes > MOST_BYTES) {
            throw new BadSubmission(
                    content.length > MOST_BYTES_A_FILE
                            ? name + " is larger than " + (MOST_BYTES_A_FILE >> 10) + " KB."
                            : "The sources are larger than " + (MOST_BYTES >> 20) + " MB in all.");
        }
        files.put(name, decode(name, content));
    }

    private void requireGoodName(String name) throws BadSubmission {
        boolean bad =
                name.chars().anyMatch(c -> c < ' ' || c == 127 || "\\:*?\"<>|".indexOf(c) >= 0);
        if (bad || name.length() > 240) {
            throw new BadSubmission(
                    printable(name)
                            + " has a name that not every system can hold. Rename the file.");
        }
        String key = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String twin = folded.put(key, name);
        if (twin != null) {
            throw new BadSubmission(
                    twin + " and " + name + " differ only in case. Rename or remove one of them.");
        }
    }

    private static String decode(String name, byte[] content) throws BadSubmission {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf(0) >= 0) {
                throw new BadSubmission(name + " has a NUL character; it is not a source file.");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadSubmission(name + " is not UTF-8. Save it in that encoding.");
        }
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "permission denied"
                : String.valueOf(e.getMessage());
    }
}
