package dev.lockstep.weaving;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A submission's classes as they were compiled, by internal name.
final class Classes {
    private final Map<String, byte[]> bytes = new HashMap<>();
    private final Map<String, ClassModel> models = new HashMap<>();

    /// @param classes class files by binary name
    Classes(Map<String, byte[]> classes) {
        classes.forEach((name, file) -> bytes.put(name.replace('.', '/'), file));
    }

    @Nullable ClassModel find(String internalName) {
        ClassModel known = models.get(internalName);
        byte[] file = bytes.get(internalName);
        if (known == null && file != null) {
            known = ClassFile.of().parse(file);
            models.put(internalName, known);
        }
        return known;
    }

    /// The field that an access means, or null where it lies outside the submission.
    @Nullable FieldModel field(String owner, String name) {
        for (ClassModel type = find(owner); type != null; type = superclass(type)) {
            for (FieldModel field : type.fields()) {
                if (field.fieldName().equalsString(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    /// The class that a call means: the nearest ancestor outside the submission where no class of
    /// the submission declares the method.
    String declaring(String owner, String name, String descriptor) {
        String nearest = owner;
        for (ClassModel type = find(owner); type != null; type = superclass(type)) {
            boolean declares =
                    type.methods().stream()
                            .anyMatch(method ->
                                    method.methodName().equalsString(name)
                                            && method.methodType().equalsString(descriptor));
            if (declares || type.superclass().isEmpty()) {
                return owner;
            }
            nearest = type.superclass().get().asInternalName();
        }
        return nearest;
    }

    private @Nullable ClassModel superclass(ClassModel type) {
        return type.superclass().map(above -> find(above.asInternalName())).orElse(null);
    }

    /// What the verifier needs to know about the classes, the submission's and all others.
    ClassHierarchyResolver hierarchy(ClassLoader others) {
        return ClassHierarchyResolver.ofResourceParsing(this::file)
                .orElse(ClassHierarchyResolver.ofClassLoading(others))
                .cached();
    }

    private @Nullable ByteArrayInputStream file(ClassDesc type) {
        String descriptor = type.descriptorString();
        byte[] file = bytes.get(descriptor.substring(1, descriptor.length() - 1));
        return file == null ? null : new ByteArrayInputStream(file);
    }
}
