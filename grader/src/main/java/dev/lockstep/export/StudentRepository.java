package dev.lockstep.export;

import dev.lockstep.exercise.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What learners clone: the stubs, the packed grader and its launcher, and the files that IDEs and
/// CI read. It grades without a network and without Maven.
public final class StudentRepository {
    private static final List<String> COPIED =
            List.of(
                    "LICENSE",
                    "exercises/pom.xml",
                    "grade",
                    "grade.cmd",
                    "mvnw",
                    "mvnw.cmd",
                    ".mvn/wrapper/maven-wrapper.properties");
    private static final Map<String, String> TEMPLATES =
            Map.of(
                    "README.md", "student-readme.md",
                    "pom.xml", "student-pom.xml",
                    ".gitignore", "student-gitignore",
                    ".gitattributes", "student-gitattributes",
                    ".devcontainer/devcontainer.json", "student-devcontainer.json",
                    ".github/workflows/grade.yml", "student-workflow.yml");

    private final Path home;
    private final PackedGrader grader;
    private final Assignment assignment;

    /// @param home the repository that the exercises and launchers are taken from
    public StudentRepository(Path home, PackedGrader grader, Assignment assignment) {
        this.home = home;
        this.grader = grader;
        this.assignment = assignment;
    }

    /// What an export has done.
    ///
    /// @param files how many files the export consists of
    /// @param bytes their size
    /// @param kept paths of files that a learner has changed, and that are as they were
    /// @param gone paths of files that a learner has removed, and that are not written again
    public record Written(int files, long bytes, List<String> kept, List<String> gone) {
        public Written {
            kept = List.copyOf(kept);
            gone = List.copyOf(gone);
        }
    }

    /// Writes it into a new or empty folder, or renews the student repository that is there. A
    /// failure leaves everything as it was.
    public Written write(Path folder) throws IOException, Refused {
        Parcel parcel = parcel();
        Manifest former = former(folder);
        boolean isNew = !Files.exists(folder);
        Files.createDirectories(folder);
        try {
            return merge(parcel, folder, former);
        } catch (IOException | Refused e) {
            if (isNew) {
                Folders.delete(folder);
            }
            throw e;
        }
    }

    private static Manifest former(Path folder) throws IOException, Refused {
        if (!Files.exists(folder)) {
            return Manifest.none();
        }
        if (Files.isDirectory(folder) && Manifest.isIn(folder)) {
            return Manifest.read(folder);
        }
        if (Files.isDirectory(folder) && Folders.isEmpty(folder)) {
            return Manifest.none();
        }
        throw new Refused(
                "Name a new or empty folder, or a student repository to renew: "
                        + folder
                        + " has other things in it. Nothing was written.");
    }

    private Written merge(Parcel parcel, Path folder, Manifest former) throws IOException, Refused {
        Merge merge = Merge.of(parcel, folder, former);
        parcel.text(Manifest.FILE, merge.manifest().text());
        Set<String> write = new LinkedHashSet<>(merge.write());
        write.add(Manifest.FILE);
        Path work = folder.resolve(".lockstep");
        Folders.refuseLinks(folder, write);
        Folders.refuseLinks(folder, List.of(".lockstep/export"));
        Files.createDirectories(work);
        Path staging = Files.createTempDirectory(work, "export-");
        try {
            Path fresh = staging.resolve("new");
            for (String path : write) {
                parcel.write(path, fresh);
            }
            new Exchange(folder, fresh, staging.resolve("old")).all(units(write));
        } finally {
            Folders.delete(staging);
            Folders.deleteEmpty(work, folder);
        }
        return new Written(parcel.paths().size(), parcel.size(), merge.kept(), merge.gone());
    }

    /// The grader's folder as a whole, so that no jar of an older one is left; first, so that a
    /// folder in the way of another file is found while the least has moved.
    private static List<String> units(Set<String> paths) {
        List<String> units = new ArrayList<>();
        units.add("grader");
        paths.stream().filter(path -> !path.startsWith(PackedGrader.FOLDER)).forEach(units::add);
        return units;
    }

    private Parcel parcel() throws IOException, Refused {
        Parcel parcel = new Parcel();
        for (String path : COPIED) {
            parcel.copy(path, home.resolve(path));
        }
        for (Exercise exercise : assignment.exercises()) {
            new Handout(home, exercise).into(parcel);
        }
        Map<String, String> blanks = Map.of("name", assignment.name(), "exercises", table());
        TEMPLATES.forEach((path, name) -> parcel.text(path, Template.text(name, blanks)));
        grader.into(parcel);
        parcel.text(Assignment.FILE, assignment.text());
        return parcel;
    }

    private String table() {
        return assignment.exercises().stream()
                .map(exercise ->
                        "| [`%s`](%sREADME.md) | %s | %d |"
                                .formatted(
                                        exercise.id(),
                                        Handout.folder(exercise),
                                        exercise.title(),
                                        exercise.maxScore()))
                .collect(Collectors.joining("\n"));
    }
}
