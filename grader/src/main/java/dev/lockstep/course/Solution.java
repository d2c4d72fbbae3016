package dev.lockstep.course;

import dev.lockstep.exercise.Exercise;
import java.nio.file.Path;
import java.util.Locale;
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

    /// The name with its exercise: `rate-limiter/LeaksPermits`.
    public String label() {
        return exercise.id() + "/" + name;
    }
}
