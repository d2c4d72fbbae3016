package dev.lockstep.craft;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Goes through the code of a method once, from its first line to its last, and notes what each
/// instruction works on.
final class Reading {
    private static final Value OTHER = new Value.Other();

    private final Layout layout;
    private final Variables variables;
    private final Map<Integer, Operands> arriving = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private Operands stack = new Operands();

    private Reading(Layout layout) {
        this.layout = layout;
        this.variables = new Variables(layout.instructions(), layout.scopes(), layout::indexOf);
    }

    static List<Step> of(Layout layout) {
        Reading reading = new Reading(layout);
        for (Layout.Handler handler : layout.handlers()) {
            Operands caught = new Operands();
            caught.push(new Value.Caught(handler.begin()), TypeKind.REFERENCE);
            reading.arriving.put(handler.begin(), caught);
        }
        for (int i = 0; i < layout.instructions().size(); i++) {
            reading.read(i, layout.instructions().get(i));
        }
        return reading.steps;
    }

    private void read(int index, Instruction instruction) {
        Operands others = arriving.get(index);
        if (others != null) {
            boolean falls = index > 0 && Flow.fallsThrough(layout.instructions().get(index - 1));
            stack = falls ? stack.merged(others) : others.copy();
        }
        List<Value> taken = taken(instruction);
        steps.add(new Step(index, layout.line(index), instruction, taken));
        give(index, instruction, taken);
        for (Label target : Flow.targets(instruction)) {
            arriving.merge(layout.indexOf(target), stack.copy(), Operands::merged);
        }
        if (!Flow.fallsThrough(instruction)) {
            stack = new Operands();
        }
    }

    private List<Value> taken(Instruction instruction) {
        return switch (instruction) {
            case InvokeInstruction invoke ->
                    stack.pop(
                            invoke.typeSymbol().parameterCount()
                                    + (Call.of(invoke).isStatic() ? 0 : 1));
            case InvokeDynamicInstruction invoke -> stack.pop(invoke.typeSymbol().parameterCount());
            case FieldInstruction field -> stack.pop(operands(field));
            case OperatorInstruction operator -> stack.pop(operands(operator));
            case BranchInstruction branch -> stack.pop(operands(branch));
            case NewMultiArrayInstruction array -> stack.pop(array.dimensions());
            case ArrayStoreInstruction _ -> stack.pop(3);
            case ArrayLoadInstruction _ -> stack.pop(2);
            case ReturnInstruction leave -> stack.pop(leave.typeKind() == TypeKind.VOID ? 0 : 1);
            case StoreInstruction _,
                    ThrowInstruction _,
                    MonitorInstruction _,
                    ConvertInstruction _,
                    TypeCheckInstruction _,
                    NewPrimitiveArrayInstruction _,
                    NewReferenceArrayInstruction _,
                    TableSwitchInstruction _,
                    LookupSwitchInstruction _ ->
                    stack.pop(1);
            default -> List.of();
        };
    }

    private static int operands(FieldInstruction field) {
        return switch (field.opcode()) {
            case GETSTATIC -> 0;
            case PUTFIELD -> 2;
            default -> 1;
        };
    }

    private static int operands(OperatorInstruction operator) {
        return switch (operator.opcode()) {
            case INEG, LNEG, FNEG, DNEG, ARRAYLENGTH -> 1;
            default -> 2;
        };
    }

    private static int operands(BranchInstruction branch) {
        return switch (branch.opcode()) {
            case GOTO, GOTO_W -> 0;
            case IF_ACMPEQ,
                    IF_ACMPNE,
                    IF_ICMPEQ,
                    IF_ICMPGE,
                    IF_ICMPGT,
                    IF_ICMPLE,
                    IF_ICMPLT,
                    IF_ICMPNE ->
                    2;
            default -> 1;
        };
    }

    private void give(int index, Instruction instruction, List<Value> taken) {
        switch (instruction) {
            case InvokeInstruction invoke ->
                    stack.push(new Value.Result(index), result(invoke.typeSymbol()));
            case InvokeDynamicInstruction invoke ->
                    stack.push(new Value.Lambda(index), result(invoke.typeSymbol()));
            case FieldInstruction field -> giveField(index, field);
            case NewObjectInstruction _ -> stack.push(new Value.Made(index), TypeKind.REFERENCE);
            case ConstantInstruction constant ->
                    stack.push(new Value.Constant(constant.constantValue()), constant.typeKind());
            case LoadInstruction load -> stack.push(variables.load(load, index), load.typeKind());
            case StoreInstruction store -> variables.store(store, index, taken.getFirst());
            case TypeCheckInstruction check -> giveChecked(check, taken.getFirst());
            case StackInstruction copy -> rearrange(copy);
            case OperatorInstruction operator ->
                    stack.push(new Value.Computed(index), result(operator));
            case ConvertInstruction convert ->
                    stack.push(new Value.Computed(index), convert.toType());
            case ArrayLoadInstruction load -> stack.push(OTHER, load.typeKind());
            case NewMultiArrayInstruction _,
                    NewPrimitiveArrayInstruction _,
                    NewReferenceArrayInstruction _ ->
                    stack.push(OTHER, TypeKind.REFERENCE);
            default -> {}
        }
    }

    private void giveField(int index, FieldInstruction field) {
        switch (field.opcode()) {
            case GETFIELD, GETSTATIC ->
                    stack.push(new Value.Read(index), TypeKind.from(field.typeSymbol()));
            default -> {}
        }
    }

    private void giveChecked(TypeCheckInstruction check, Value value) {
        switch (check.opcode()) {
            case CHECKCAST -> stack.push(value, TypeKind.REFERENCE);
            default -> stack.push(OTHER, TypeKind.INT);
        }
    }

    private static TypeKind result(MethodTypeDesc type) {
        return TypeKind.from(type.returnType());
    }

    private static TypeKind result(OperatorInstruction operator) {
        return switch (operator.opcode()) {
            case LCMP, FCMPL, FCMPG, DCMPL, DCMPG, ARRAYLENGTH -> TypeKind.INT;
            default -> operator.typeKind();
        };
    }

    private void rearrange(StackInstruction copy) {
        switch (copy.opcode()) {
            case POP -> stack.pop();
            case POP2 -> stack.popTwo();
            case DUP -> stack.duplicate(false, 0);
            case DUP_X1 -> stack.duplicate(false, 1);
            case DUP_X2 -> stack.duplicate(false, 2);
            case DUP2 -> stack.duplicate(true, 0);
            case DUP2_X1 -> stack.duplicate(true, 1);
            case DUP2_X2 -> stack.duplicate(true, 2);
            case SWAP -> stack.swap();
            default -> {}
        }
    }
}
