package dev.lockstep.craft;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.MethodTypeDesc;

/// A method as a call names it.
///
/// @param owner binary name of the class
record Call(String owner, String name, MethodTypeDesc type, boolean isStatic) {
    static Call of(InvokeInstruction invoke) {
        return new Call(
                invoke.owner().asInternalName().replace('/', '.'),
                invoke.name().stringValue(),
                invoke.typeSymbol(),
                invoke.opcode() == Opcode.INVOKESTATIC);
    }

    /// `Thread.sleep`, as a message shows it.
    String shown() {
        String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
        return simple + "." + name;
    }
}
