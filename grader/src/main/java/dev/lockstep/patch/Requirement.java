package dev.lockstep.patch;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;

/// A method that must be there, and stays as it is.
record Requirement(String signature) implements Patch {
    @Override
    public long places(ClassModel jdkClass) {
        return jdkClass.methods().stream().filter(Patch.method(signature)).count();
    }

    @Override
    public CodeTransform transform(MethodModel method) {
        return CodeTransform.ACCEPT_ALL;
    }
}
