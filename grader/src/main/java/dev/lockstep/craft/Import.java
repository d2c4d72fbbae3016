package dev.lockstep.craft;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Has ArchUnit read class files that are in memory. It reads from files only, so they lie in a
/// folder of their own for a moment, under names that are not taken from the submission.
final class Import {
    private Import() {}

    static JavaClasses of(Collection<byte[]> classFiles) throws IOException {
        Path folder = Files.createTempDirectory("lockstep-craft-");
        List<Path> files = new ArrayList<>();
        try {
            for (byte[] bytes : classFiles) {
                Path file = folder.resolve(files.size() + ".class");
                files.add(file);
                Files.write(file, bytes);
            }
            return new ClassFileImporter().importPath(folder);
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }
}
