package dev.lockstep.patch;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.util.function.Predicate;

/// One kind of change to the methods of a JDK class.
sealed interface Patch permits Detour, Redirect, ClockReads, Requirement {
    /// The class whose static methods patched code calls.
    ClassDesc TIMED_WAITS = ClassDesc.of("dev.lockstep.timing", "TimedWaits");

    /// In how many places the class can be patched so. None: this is not the JDK that it was
    /// written for.
    long places(ClassModel jdkClass);

    /// The change to one method of the class; [CodeTransform#ACCEPT_ALL] where there is none.
    CodeTransform transform(MethodModel method);

    /// The method with this name and descriptor, such as `sleepNanos(J)V`.
    static Predicate<MethodModel> method(String signature) {
        return method ->
                signature.equals(
                        method.methodName().stringValue() + method.methodType().stringValue());
    }

    /// The number of calls in the method's code that the predicate is true of.
    static long calls(MethodModel method, Predicate<InvokeInstruction> predicate) {
        long calls = 0;
        for (CodeElement element : method.code().orElseThrow()) {
            if (element instanceof InvokeInstruction call && predicate.test(call)) {
                calls++;
            }
        }
        return calls;
    }
}
