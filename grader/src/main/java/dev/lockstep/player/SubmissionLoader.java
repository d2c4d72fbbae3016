package dev.lockstep.player;

import dev.lockstep.conductor.Stand;
import dev.lockstep.weaving.PlatformThreads;
import dev.lockstep.weaving.Points;
import dev.lockstep.weaving.ThreadSettings;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Defines a submission's classes afresh for one play. They see the JDK, each other and the types
/// of the contracts, which are the grader's own; nothing else.
final class SubmissionLoader extends ClassLoader {
    /// The classes of the stage's own that woven classes call.
    private static final Set<String> WOVEN_IN =
            Set.of(
                    Points.class.getName(),
                    PlatformThreads.class.getName(),
                    ThreadSettings.class.getName());

    private final Function<String, byte @Nullable []> classes;
    private final Set<String> contractTypes;
    private final ClassLoader stage = SubmissionLoader.class.getClassLoader();

    /// @param classes gives the class file of a binary name, or nothing
    SubmissionLoader(Function<String, byte @Nullable []> classes, Set<String> contractTypes) {
        super(Stand.SUBMISSION_LOADER, ClassLoader.getPlatformClassLoader());
        this.classes = classes;
        this.contractTypes = contractTypes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return contractTypes.contains(name) || WOVEN_IN.contains(name)
                ? stage.loadClass(name)
                : super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.apply(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /// A class that is known to be there.
    Class<?> underTest(String className) {
        try {
            return Class.forName(className, false, this);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("not compiled: " + className, e);
        }
    }
}
