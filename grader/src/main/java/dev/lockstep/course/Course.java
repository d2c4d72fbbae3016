package dev.lockstep.course;

import dev.lockstep.course.Solution.Kind;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Stub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The solutions and stubs of the exercises, as they lie in the repository, and what is wrong with
/// the way they are laid out.
///
/// @param faults sentences for the course's author
/// @param notes sentences that are no fault
public record Course(List<Solution> solutions, List<String> faults, List<String> notes) {
    private static final String JAVA = ".java";
    private static final String FAILS = ".fails";

    public Course {
        solutions = List.copyOf(solutions);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /// Whether the repository has solutions at all; a student's copy has none.
    public static boolean exists(Path home) {
        return Files.isDirectory(solutions(home));
    }

    public static Course read(Path home, List<Exercise> exercises) throws IOException {
        List<Solution> solutions = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Exercise exercise : exercises) {
            Path folder = solutions(home).resolve(folder(exercise));
            List<Solution> right = right(folder.resolve("right"), exercise);
            List<Solution> flawed = flawed(folder.resolve("flawed"), exercise, faults);
            faults.addAll(unchecked(exercise, right, flawed));
            solutions.addAll(right);
            solutions.addAll(flawed);
            stub(home, exercise, solutions, notes);
        }
        return new Course(solutions, faults, notes);
    }

    private static List<Solution> right(Path folder, Exercise exercise) throws IOException {
        return files(folder, JAVA).stream()
                .map(file -> new Solution(name(file), file, exercise, Kind.RIGHT, Set.of()))
                .toList();
    }

    private static List<Solution> flawed(Path folder, Exercise exercise, List<String> faults)
            throws IOException {
        List<Solution> flawed = new ArrayList<>();
        for (Path file : files(folder, JAVA)) {
            Path declared = folder.resolve(name(file) + FAILS);
            Set<String> fails = Files.exists(declared) ? fails(declared) : Set.of();
            if (fails.isEmpty()) {
                faults.add(file + " names no check that it fails, in " + declared.getFileName());
            }
            fails.stream()
                    .filter(id -> exercise.check(id).isEmpty())
                    .forEach(id -> faults.add(declared + ": " + exercise.id() + " has no " + id));
            flawed.add(new Solution(name(file), file, exercise, Kind.FLAWED, fails));
        }
        for (Path declared : files(folder, FAILS)) {
            if (!Files.exists(folder.resolve(name(declared) + JAVA))) {
                faults.add(declared + " stands beside no solution");
            }
        }
        return flawed;
    }

    private static List<String> unchecked(
            Exercise exercise, List<Solution> right, List<Solution> flawed) {
        List<String> faults = new ArrayList<>();
        if (right.isEmpty()) {
            faults.add(exercise.id() + " has no right solution");
        }
        for (Check check : exercise.checks()) {
            if (flawed.stream().noneMatch(solution -> solution.fails().contains(check.id()))) {
                faults.add(exercise.id() + ": no flawed solution fails " + check.id());
            }
        }
        return faults;
    }

    /// A stub that a learner has begun to edit is no stub any more, and none of the course's
    /// faults.
    private static void stub(
            Path home, Exercise exercise, List<Solution> solutions, List<String> notes)
            throws IOException {
        Path folder =
                home.resolve("exercises/src/main/java")
                        .resolve(exercise.packageName().replace('.', '/'));
        boolean untouched = false;
        for (Path file : files(folder, JAVA)) {
            untouched |= Stub.is(Files.readString(file));
        }
        if (untouched) {
            solutions.add(new Solution("stub", folder, exercise, Kind.STUB, Set.of()));
        } else {
            notes.add("not checked, as it is no stub any more: " + folder);
        }
    }

    private static Set<String> fails(Path file) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            String id = line.replaceFirst("#.*", "").strip();
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Path solutions(Path home) {
        return home.resolve("solutions/src/main/java/solutions");
    }

    private static String folder(Exercise exercise) {
        return exercise.packageName().substring(exercise.packageName().lastIndexOf('.') + 1);
    }
}
