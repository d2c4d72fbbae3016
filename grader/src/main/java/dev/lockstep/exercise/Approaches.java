package dev.lockstep.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The right solutions of an exercise that are worth a look, the everyday one first.
///
/// @param differ how they differ
/// @param names what a file of the grader lists, such as `rate-limiter.approaches`
/// @param all those of them that are there: a copy of the repository may be without solutions
public record Approaches(String differ, List<String> names, List<Approach> all) {
    private static final String PACKED = "/dev/lockstep/exercise/";

    public Approaches {
        names = List.copyOf(names);
        all = List.copyOf(all);
    }

    public static Approaches of(Exercise exercise) {
        List<String> lines =
                Resource.text(PACKED + exercise.id() + ".approaches")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        List<String> names = lines.subList(1, lines.size());
        List<Approach> all = new ArrayList<>();
        for (String name : names) {
            source(exercise, name).ifPresent(source -> all.add(new Approach(name, source)));
        }
        return new Approaches(lines.getFirst(), names, all);
    }

    public Optional<Approach> find(String name) {
        return all.stream().filter(approach -> approach.name().equals(name)).findFirst();
    }

    private static Optional<String> source(Exercise exercise, String name) {
        String folder = exercise.packageName().replace("exercises.", "");
        return Resource.find(
                PACKED + "approaches/solutions/" + folder + "/right/" + name + ".java");
    }
}
