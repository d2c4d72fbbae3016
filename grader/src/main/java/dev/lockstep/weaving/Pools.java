package dev.lockstep.weaving;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;

/// Gives pools that are made without a thread factory one whose threads can be held up.
final class Pools {
    static final ClassDesc THREAD_FACTORY = ClassDesc.of("java.util.concurrent.ThreadFactory");

    static final Set<String> MADE_BY_EXECUTORS =
            Set.of(
                    "newFixedThreadPool",
                    "newCachedThreadPool",
                    "newSingleThreadExecutor",
                    "newScheduledThreadPool",
                    "newSingleThreadScheduledExecutor",
                    "defaultThreadFactory");

    static final Set<String> CLASSES =
            Set.of(
                    "java/util/concurrent/ThreadPoolExecutor",
                    "java/util/concurrent/ScheduledThreadPoolExecutor");

    private static final ClassDesc HANDLER =
            ClassDesc.of("java.util.concurrent.RejectedExecutionHandler");

    private Pools() {}

    /// Calls the overload that takes a factory, which stands last or before the handler.
    static void weave(CodeBuilder code, Callee callee) {
        if (callee.name().equals("defaultThreadFactory")) {
            loadFactory(code);
            return;
        }
        MethodTypeDesc type = callee.type();
        int last = type.parameterCount();
        boolean handled = last > 0 && type.parameterType(last - 1).equals(HANDLER);
        if (handled) {
            int handler = code.allocateLocal(TypeKind.REFERENCE);
            code.astore(handler);
            loadFactory(code);
            code.aload(handler);
            last--;
        } else {
            loadFactory(code);
        }
        new Callee(
                        callee.opcode(),
                        callee.owner(),
                        callee.name(),
                        type.insertParameterTypes(last, THREAD_FACTORY),
                        callee.inInterface())
                .invoke(code);
    }

    private static void loadFactory(CodeBuilder code) {
        code.invokestatic(Hooks.POINTS, "threadFactory", MethodTypeDesc.of(THREAD_FACTORY));
    }
}
