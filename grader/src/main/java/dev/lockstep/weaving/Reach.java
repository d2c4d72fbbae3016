package dev.lockstep.weaving;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// The classes that one class of a submission can come to.
public final class Reach {
    private Reach() {}

    /// The class files that the class names, directly or through others, its own among them.
    ///
    /// @param classes class files by binary name
    public static Map<String, byte[]> of(String className, Map<String, byte[]> classes) {
        Map<String, byte[]> reached = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(className);
        while (!open.isEmpty()) {
            String name = open.remove();
            byte[] file = classes.get(name);
            if (file != null && reached.put(name, file) == null) {
                for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                    if (entry instanceof ClassEntry named) {
                        open.add(
                                named.asInternalName()
                                        .replaceAll("^\\[+L|;$", "")
                                        .replace('/', '.'));
                    }
                }
            }
        }
        return reached;
    }

    /// Whether something in the classes lasts from one play to the next: a static field that can
    /// change, or whose object can.
    public static boolean keepsState(Map<String, byte[]> classes) {
        return classes.values().stream()
                .map(ClassFile.of()::parse)
                .flatMap(type -> type.fields().stream().filter(field -> keepsState(type, field)))
                .findAny()
                .isPresent();
    }

    private static boolean keepsState(ClassModel type, FieldModel field) {
        String descriptor = field.fieldType().stringValue();
        boolean constant =
                field.flags().has(AccessFlag.FINAL)
                        && (descriptor.length() == 1
                                || descriptor.equals("Ljava/lang/String;")
                                || descriptor.equals("Ljava/time/Duration;")
                                || field.flags().has(AccessFlag.SYNTHETIC)
                                || isEnumConstant(type, field));
        return field.flags().has(AccessFlag.STATIC) && !constant;
    }

    private static boolean isEnumConstant(ClassModel type, FieldModel field) {
        boolean hasState =
                type.fields().stream()
                        .anyMatch(f ->
                                !f.flags().has(AccessFlag.STATIC)
                                        && !f.flags().has(AccessFlag.FINAL));
        return field.flags().has(AccessFlag.ENUM) && !hasState;
    }
}
