package dev.lockstep.submission;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;

/// Reads the `.java` files of a folder, a zip file or one file into memory; follows no links, runs
/// nothing, unpacks nothing, and takes only as much as a course submission can need.
public final class Intake {
    private static final String KINDS = "a folder, a .zip or a .java file";

    private Intake() {}

    /// Reads the submission at `path`.
    ///
    /// In a clone of the course only the `exercises` folder is read; tests of the learner's own
    /// (`src/test`) never are.
    ///
    /// @param name what reports call it
    public static Submission read(Path path, String name) throws BadSubmission {
        Sources sources = new Sources(name);
        try {
            readAt(path, name, sources);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        if (sources.files().isEmpty()) {
            throw new BadSubmission(
                    "There is no .java file in " + name + ". Give the folder of your solution.");
        }
        return new Submission(name, sources.files());
    }

    private static void readAt(Path path, String name, Sources sources)
            throws IOException, BadSubmission {
        String file = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadSubmission("There is no " + name + ". Give " + KINDS + ".");
        }
        if (Files.isDirectory(path)) {
            FolderSources.read(path, name, sources);
        } else if (file.endsWith(".java")) {
            FolderSources.readFile(path, sources);
        } else if (file.endsWith(".zip")) {
            ZipSources.read(path, name, sources);
        } else {
            throw new BadSubmission(name + " is not " + KINDS + ". Give one of these.");
        }
    }

    static BadSubmission unreadable(String name, IOException e) {
        String reason =
                e instanceof AccessDeniedException
                        ? "permission denied"
                        : String.valueOf(e.getMessage());
        return new BadSubmission("Cannot read " + name + ": " + SourcePath.printable(reason) + ".");
    }
}
