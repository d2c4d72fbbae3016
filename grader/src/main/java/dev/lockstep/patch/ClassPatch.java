package dev.lockstep.patch;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.util.List;

/// What is patched in one JDK class, named as `Class.forName` has it.
record ClassPatch(String className, List<Patch> patches) {
    ClassPatch {
        patches = List.copyOf(patches);
    }

    /// The patches that this version of the class has no place for.
    List<Patch> missing(byte[] original) {
        ClassModel jdkClass = ClassFile.of().parse(original);
        return patches.stream().filter(patch -> patch.places(jdkClass) == 0).toList();
    }

    /// The patched class. It keeps the constant pool's order, which the JVM is quick to match.
    byte[] apply(byte[] original) {
        ClassFile classFile = ClassFile.of();
        ClassTransform transform =
                (builder, element) -> {
                    if (element instanceof MethodModel method && method.code().isPresent()) {
                        builder.transformMethod(
                                method, MethodTransform.transformingCode(transform(method)));
                    } else {
                        builder.with(element);
                    }
                };
        return classFile.transformClass(classFile.parse(original), transform);
    }

    private CodeTransform transform(MethodModel method) {
        CodeTransform all = CodeTransform.ACCEPT_ALL;
        for (Patch patch : patches) {
            all = all.andThen(patch.transform(method));
        }
        return all;
    }
}
