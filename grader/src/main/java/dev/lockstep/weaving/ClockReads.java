package dev.lockstep.weaving;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;

/// Weaves one method's clock reads, and nothing else.
record ClockReads(Calls calls, References references) implements CodeTransform {
    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case InvokeInstruction call when Callee.of(call).readsClock() ->
                    calls.weave(code, Callee.of(call));
            case InvokeDynamicInstruction lambda -> references.weave(code, lambda);
            default -> code.with(element);
        }
    }
}
