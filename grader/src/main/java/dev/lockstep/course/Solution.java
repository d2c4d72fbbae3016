package dev.lockstep.course;

import dev.lockstep.exercise.Exercise;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An answer whose verdicts are known beforehand.
///
/// @param source the file, or for a stub its folder
/// @param fails ids of the checks that it must fail; empty unless it is flawed
public record Solution(String name, Path source, Exercise exercise, Kind kind, Set<String> fails) {
    /// What is known about an answer.
    public enum Kind {
        RIGHT,
        FLAWED,
        STUB;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Solution {
        fails = Set.copyOf(fails);
    }

    /// The same for one check alone, without its premises; nothing where the check says nothing of
    /// this solution.
    public Optional<Solution> only(String check) {
        boolean told = kind == Kind.RIGHT || fails.contains(check);
        return exercise.check(check)
                .filter(_ -> told)
                .map(one ->
                        new Solution(
                                name,
                                source,
                                exercise.only(one.withoutPremises()),
                                kind,
                                known(check)));
    }

    private Set<String> known(String check) {
        return fails.contains(check) ? Set.of(check) : Set.of();
    }

    /// The name with its exercise: `rate-limiter/LeaksPermits`.
    public String label() {
        return exercise.id() + "/" + name;
    }
}
