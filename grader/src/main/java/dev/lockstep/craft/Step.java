package dev.lockstep.craft;

import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;
import java.util.Optional;

/// One instruction of a method.
///
/// @param line of the source file, or 0
/// @param operands what it takes from the stack, the receiver of a call first
record Step(int index, int line, Instruction instruction, List<Value> operands) {
    Step {
        operands = List.copyOf(operands);
    }

    /// The call that the step is, if it is one.
    Optional<Call> call() {
        return instruction instanceof InvokeInstruction invoke
                ? Optional.of(Call.of(invoke))
                : Optional.empty();
    }

    /// Whether the step calls one of the methods of one of the classes.
    boolean calls(Methods methods) {
        return call().filter(methods::has).isPresent();
    }

    /// Whether the step works on the value, in whatever way.
    boolean uses(Value value) {
        return operands.contains(value);
    }

    /// What the method is called on; a static method is called on nothing.
    Value receiver() {
        return operands.isEmpty() ? new Value.Other() : operands.getFirst();
    }
}
