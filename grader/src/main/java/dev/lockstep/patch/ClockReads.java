package dev.lockstep.patch;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Set;

/// Sends all clock reads of a class to `TimedWaits`, but for the methods (by name) that stay in
/// real time, each of which must be there.
record ClockReads(Set<String> inRealTime) implements Patch {
    ClockReads {
        inRealTime = Set.copyOf(inRealTime);
    }

    @Override
    public long places(ClassModel jdkClass) {
        long found =
                jdkClass.methods().stream()
                        .map(method -> method.methodName().stringValue())
                        .filter(inRealTime::contains)
                        .distinct()
                        .count();
        if (found < inRealTime.size()) {
            return 0;
        }
        return jdkClass.methods().stream()
                .filter(this::isPatched)
                .mapToLong(method -> Patch.calls(method, ClockReads::isClockRead))
                .sum();
    }

    @Override
    public CodeTransform transform(MethodModel method) {
        if (!isPatched(method)) {
            return CodeTransform.ACCEPT_ALL;
        }
        return (code, element) -> {
            if (element instanceof InvokeInstruction call && isClockRead(call)) {
                code.invokestatic(TIMED_WAITS, call.name().stringValue(), call.typeSymbol());
            } else {
                code.with(element);
            }
        };
    }

    private boolean isPatched(MethodModel method) {
        return method.code().isPresent() && !inRealTime.contains(method.methodName().stringValue());
    }

    /// Whether the call reads one of the JVM's two clocks.
    static boolean isClockRead(InvokeInstruction call) {
        return call.owner().asInternalName().equals("java/lang/System")
                && (call.name().equalsString("nanoTime")
                        || call.name().equalsString("currentTimeMillis"));
    }
}
