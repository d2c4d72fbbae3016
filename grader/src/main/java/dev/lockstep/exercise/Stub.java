package dev.lockstep.exercise;

import java.util.regex.Pattern;

/// The file that a learner fills in, as it was in the beginning.
///
/// @param path below a source root, such as `exercises/ratelimiter/MyRateLimiter.java`
public record Stub(String path, String text) {
    /// How a stub is told from an answer: it throws an exception that begins with `TODO`.
    private static final Pattern TODO =
            Pattern.compile("UnsupportedOperationException\\(\\s*\"TODO");

    private static final String PACKED = "/dev/lockstep/exercise/stubs/";

    /// The stub of an exercise, from the grader's own copy.
    public static Stub of(Exercise exercise) {
        String path = path(exercise);
        return new Stub(path, Resource.text(PACKED + path));
    }

    /// Where it lies below a source root.
    public static String path(Exercise exercise) {
        return exercise.packageName().replace('.', '/')
                + "/My"
                + exercise.interfaceName()
                + ".java";
    }

    /// Whether a class of this source text is still to be written.
    public static boolean is(String source) {
        return TODO.matcher(source).find();
    }
}
