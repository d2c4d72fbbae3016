package dev.lockstep.player;

import dev.lockstep.conductor.Stand;
import java.util.Map;
import java.util.Set;

/// Defines a submission's classes afresh for one play. They see the JDK, each other and the types
/// of the contracts, which are the grader's own; nothing else.
final class SubmissionLoader extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final Set<String> contractTypes;
    private final ClassLoader stage = SubmissionLoader.class.getClassLoader();

    /// @param classes class files by binary name
    SubmissionLoader(Map<String, byte[]> classes, Set<String> contractTypes) {
        super(Stand.SUBMISSION_LOADER, ClassLoader.getPlatformClassLoader());
        this.classes = classes;
        this.contractTypes = contractTypes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return contractTypes.contains(name)
                ? stage.loadClass(name)
                : super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
