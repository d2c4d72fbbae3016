package dev.lockstep.export;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Questions and chores about folders that others have put things into.
final class Folders {
    private Folders() {}

    /// Whether no file is in it but what git puts there.
    static boolean isEmpty(Path folder) throws IOException {
        Path git = folder.resolve(".git");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.startsWith(git))
                    .allMatch(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS));
        }
    }

    /// Refuses links on the way to a file: they would lead out of the folder.
    static void refuseLinks(Path folder, Iterable<String> paths) throws Refused {
        for (String path : paths) {
            Path way = Path.of(path).getParent();
            for (; way != null; way = way.getParent()) {
                if (Files.isSymbolicLink(folder.resolve(way))) {
                    throw new Refused(
                            "Make "
                                    + folder.resolve(way)
                                    + " a folder: it is a link, and nothing is written through"
                                    + " links. Nothing was written.");
                }
            }
        }
    }

    /// Removes a file or a folder with all that is in it, and follows no link.
    static void delete(Path top) throws IOException {
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                top,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException failure) throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /// Removes the folders that have nothing in them, from this one up to and without the top.
    static void deleteEmpty(Path folder, Path top) throws IOException {
        Path here = folder;
        while (!here.equals(top) && list(here).isEmpty()) {
            Files.delete(here);
            here = Objects.requireNonNull(here.getParent());
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
