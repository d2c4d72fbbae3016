package dev.lockstep.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What a submission's classes find outside themselves: the JDK and the contracts' types, which are
/// the grader's own. What was read once is kept.
final class Outside {
    private final Jdk jdk = new Jdk();
    private final Set<String> contractTypes;
    private final Map<String, Optional<Shape>> shapes = new ConcurrentHashMap<>();

    Outside(Set<String> contractTypes) {
        this.contractTypes = Set.copyOf(contractTypes);
    }

    boolean isContract(String type) {
        return contractTypes.contains(type);
    }

    boolean isPackageOfJdk(String name) {
        return jdk.hasPackage(name);
    }

    /// The class's shape, or nothing where there is no such class.
    Optional<Shape> shape(String type) {
        return shapes.computeIfAbsent(type, this::read);
    }

    private Optional<Shape> read(String type) {
        byte[] file = isContract(type) ? resource(type) : jdk.classFile(type);
        return Optional.ofNullable(file).map(bytes -> Shape.open(ClassFile.of().parse(bytes)));
    }

    /// The class file of a class that the grader has.
    static byte @Nullable [] resource(String type) {
        String resource = "/" + type.replace('.', '/') + ".class";
        try (InputStream in = Outside.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
