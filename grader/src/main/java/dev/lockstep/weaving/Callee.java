package dev.lockstep.weaving;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;

/// A method as a call names it.
///
/// @param owner internal name
record Callee(Opcode opcode, String owner, String name, MethodTypeDesc type, boolean inInterface) {
    private static final Set<String> CHANGE_FIRST =
            Set.of(
                    "addAll",
                    "sort",
                    "shuffle",
                    "reverse",
                    "rotate",
                    "swap",
                    "fill",
                    "copy",
                    "replaceAll");

    static Callee of(InvokeInstruction call) {
        return new Callee(
                call.opcode(),
                call.owner().asInternalName(),
                call.name().stringValue(),
                call.typeSymbol(),
                call.isInterface());
    }

    /// The method that a method reference names.
    static Callee of(DirectMethodHandleDesc handle) {
        String descriptor = handle.owner().descriptorString();
        Opcode opcode =
                switch (handle.kind()) {
                    case STATIC, INTERFACE_STATIC -> Opcode.INVOKESTATIC;
                    case INTERFACE_VIRTUAL -> Opcode.INVOKEINTERFACE;
                    case VIRTUAL -> Opcode.INVOKEVIRTUAL;
                    default -> Opcode.INVOKESPECIAL;
                };
        return new Callee(
                opcode,
                handle.owner().isClassOrInterface()
                        ? descriptor.substring(1, descriptor.length() - 1)
                        : descriptor,
                handle.methodName(),
                MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()),
                handle.isOwnerInterface());
    }

    String descriptor() {
        return type.descriptorString();
    }

    boolean isStatic() {
        return opcode == Opcode.INVOKESTATIC;
    }

    boolean makes() {
        return name.equals(ConstantDescs.INIT_NAME);
    }

    boolean makesThread() {
        return makes() && owner.equals("java/lang/Thread");
    }

    /// Whether it changes the collection that it takes first.
    boolean changesFirst() {
        return owner.equals("java/util/Collections") && CHANGE_FIRST.contains(name);
    }

    boolean readsClock() {
        boolean clock =
                switch (owner) {
                    case "java/lang/System" ->
                            name.equals("nanoTime") || name.equals("currentTimeMillis");
                    case "java/time/Instant" -> name.equals("now");
                    default -> false;
                };
        return clock && isStatic() && type.parameterCount() == 0;
    }

    MethodTypeDesc typeWithReceiver() {
        return type.insertParameterTypes(0, ConstantDescs.CD_Object);
    }

    /// The method as a learner reads it: `ArrayList.add`.
    String label() {
        String simple =
                owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
        return makes() ? "new " + simple : simple + "." + name;
    }

    /// The call as it was.
    void invoke(CodeBuilder code) {
        ClassDesc type =
                owner.startsWith("[")
                        ? ClassDesc.ofDescriptor(owner)
                        : ClassDesc.ofInternalName(owner);
        code.invoke(opcode, type, name, this.type, inInterface);
    }
}
