package dev.lockstep.patch;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Sends the calls that a method makes to another one, named as `owner.name` with slashes, to a
/// static method of `TimedWaits`, which gets the receiver, if there is one, and all arguments.
record Redirect(String signature, String call, String to) implements Patch {
    @Override
    public long places(ClassModel jdkClass) {
        return jdkClass.methods().stream()
                .filter(Patch.method(signature))
                .mapToLong(method -> Patch.calls(method, this::isTheCall))
                .sum();
    }

    @Override
    public CodeTransform transform(MethodModel method) {
        if (!Patch.method(signature).test(method)) {
            return CodeTransform.ACCEPT_ALL;
        }
        return (code, element) -> {
            if (element instanceof InvokeInstruction instruction && isTheCall(instruction)) {
                code.invokestatic(TIMED_WAITS, to, type(instruction));
            } else {
                code.with(element);
            }
        };
    }

    private boolean isTheCall(InvokeInstruction instruction) {
        return call.equals(
                instruction.owner().asInternalName() + "." + instruction.name().stringValue());
    }

    private static MethodTypeDesc type(InvokeInstruction instruction) {
        MethodTypeDesc type = instruction.typeSymbol();
        return instruction.opcode() == Opcode.INVOKESTATIC
                ? type
                : type.insertParameterTypes(0, ConstantDescs.CD_Object);
    }
}
