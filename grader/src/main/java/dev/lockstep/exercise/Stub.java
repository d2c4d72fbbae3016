package dev.lockstep.exercise;

/// The file that a learner fills in, as it was in the beginning.
///
/// @param path below a source root, such as `exercises/ratelimiter/MyRateLimiter.java`
public record Stub(String path, String text) {
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
}
