package dev.lockstep.weaving;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Has builders of platform threads build threads that can be held up.
///
/// All types here are interfaces, which the verifier takes for one another.
final class Builders {
    private static final ClassDesc BUILDER = ClassDesc.of("java.lang.Thread$Builder");
    private static final ClassDesc OF_PLATFORM =
            ClassDesc.of("java.lang.Thread$Builder$OfPlatform");
    private static final ClassDesc PLATFORM_THREADS =
            PlatformThreads.class.describeConstable().orElseThrow();

    private Builders() {}

    static void weave(CodeBuilder code, Callee callee) {
        MethodTypeDesc type = callee.type();
        if (type.returnType().equals(OF_PLATFORM)) {
            type = type.changeReturnType(BUILDER);
        }
        if (!callee.isStatic()) {
            type = type.insertParameterTypes(0, BUILDER);
        }
        code.invokestatic(PLATFORM_THREADS, callee.name(), type);
    }
}
