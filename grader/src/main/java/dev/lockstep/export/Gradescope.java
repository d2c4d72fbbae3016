package dev.lockstep.export;

import dev.lockstep.exercise.Exercise;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// An autograder as Gradescope takes it: a zip with `setup.sh`, which runs once an image, and
/// `run_autograder`, which runs once a submission
/// (https://gradescope-autograders.readthedocs.io/en/latest/specs/).
///
/// @param home where the launcher is taken from
/// @param isolation what the grader is told about isolation
/// @param feedback how much of a report learners see
public record Gradescope(
        Path home,
        PackedGrader grader,
        List<Exercise> exercises,
        String isolation,
        String feedback) {
    private static final Set<PosixFilePermission> PROGRAM =
            PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-r--r--");

    public Gradescope {
        exercises = List.copyOf(exercises);
    }

    public void write(NewFile zip) throws IOException, Refused {
        Parcel parcel = parcel();
        zip.write(file -> pack(parcel, file));
    }

    private Parcel parcel() throws IOException {
        Parcel parcel = new Parcel();
        parcel.program("setup.sh", Template.text("gradescope-setup.sh"));
        parcel.program("run_autograder", Template.text("gradescope-run", blanks()));
        parcel.copy("grade", home.resolve("grade"));
        grader.into(parcel);
        return parcel;
    }

    private Map<String, String> blanks() {
        String names =
                exercises.stream()
                        .map(exercise -> exercise.id() + " ")
                        .collect(Collectors.joining());
        return Map.of("exercises", names, "isolation", isolation, "feedback", feedback);
    }

    /// The JDK's other writer of zips knows no permissions, and Gradescope runs what may run.
    private static void pack(Parcel parcel, Path file) throws IOException {
        Map<String, String> settings =
                Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem zip =
                FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), settings)) {
            for (String path : parcel.paths()) {
                Path entry = zip.getPath("/" + path);
                Path folder = entry.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.write(entry, parcel.content(path));
                Files.setPosixFilePermissions(entry, parcel.isProgram(path) ? PROGRAM : FILE);
            }
        }
    }
}
