package dev.lockstep.submission;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/// Walks a submission's folder; follows no link, and opens nothing but regular files.
final class FolderSources extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String submission;
    private final Sources sources;
    private @Nullable BadSubmission refusal;

    private FolderSources(Path root, String submission, Sources sources) {
        this.root = root;
        this.submission = submission;
        this.sources = sources;
    }

    /// Takes the source files of a folder, in a clone of the course those of its exercises.
    static void read(Path folder, String submission, Sources sources)
            throws IOException, BadSubmission {
        FolderSources walk =
                new FolderSources(courseFolder(folder).toRealPath(), submission, sources);
        Files.walkFileTree(
                walk.root, EnumSet.noneOf(FileVisitOption.class), SourcePath.MOST_DEPTH, walk);
        if (walk.refusal != null) {
            throw walk.refusal;
        }
    }

    /// Takes the one file.
    static void readFile(Path file, Sources sources) throws IOException, BadSubmission {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        take(file, String.valueOf(file.getFileName()), attributes, sources);
    }

    private static Path courseFolder(Path path) {
        Path exercises = path.resolve("exercises");
        // A link in its place would lead to somebody else's answers.
        boolean clone =
                Files.isDirectory(exercises, LinkOption.NOFOLLOW_LINKS)
                        && Files.isDirectory(exercises.resolve("src"), LinkOption.NOFOLLOW_LINKS)
                        && Files.exists(path.resolve("pom.xml"), LinkOption.NOFOLLOW_LINKS);
        return clone ? exercises : path;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        return SourcePath.isLookedInto(relative(folder))
                ? visited(() -> sources.met())
                : FileVisitResult.SKIP_SUBTREE;
    }

    /// The walk gives a folder at its greatest depth for a file.
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = relative(file);
        if (attributes.isDirectory()) {
            return SourcePath.isLookedInto(path)
                    ? visited(() -> {
                        throw SourcePath.tooDeep(submission);
                    })
                    : FileVisitResult.CONTINUE;
        }
        return visited(() -> {
            sources.met();
            if (SourcePath.isSource(path)) {
                take(file, path, attributes, sources);
            }
        });
    }

    /// A step of the walk that may end it: the walk itself lets only some exceptions through.
    private interface Step {
        void go() throws IOException, BadSubmission;
    }

    private FileVisitResult visited(Step step) {
        try {
            step.go();
            return FileVisitResult.CONTINUE;
        } catch (BadSubmission e) {
            refusal = e;
        } catch (IOException e) {
            refusal = Intake.unreadable(submission, e);
        }
        return FileVisitResult.TERMINATE;
    }

    private static void take(Path file, String path, BasicFileAttributes attributes, Sources to)
            throws IOException, BadSubmission {
        if (!attributes.isRegularFile()) {
            throw new BadSubmission(
                    SourcePath.printable(path)
                            + " is a link or a device. Put the file itself there.");
        }
        if (isSomebodyElses(file)) {
            throw new BadSubmission(
                    SourcePath.printable(path)
                            + " is a hard link to a file of another owner. Put a copy there.");
        }
        try {
            to.take(path, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
        } catch (AccessDeniedException e) {
            throw new BadSubmission("Cannot read " + path + ": permission denied.");
        }
    }

    /// Whoever grades may read more than whoever hands in, and a hard link looks like the file
    /// itself. One of the folder's owner is harmless: some backups consist of them.
    private static boolean isSomebodyElses(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null
                || !file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        return Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                        instanceof Integer n
                && n > 1
                && !Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(folder));
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
