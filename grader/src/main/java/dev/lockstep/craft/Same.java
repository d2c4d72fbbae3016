package dev.lockstep.craft;

import java.lang.classfile.instruction.FieldInstruction;
import java.util.List;

/// Compares operands of different steps of one method.
final class Same {
    private Same() {}

    /// Whether two values are one, as far as the code of the method tells.
    static boolean value(Body body, Value one, Value other) {
        return switch (one) {
            case Value.Read(int first) when other instanceof Value.Read(int second) ->
                    field(body.steps().get(first), body.steps().get(second));
            case Value.Computed(int first) when other instanceof Value.Computed(int second) ->
                    computed(body, body.steps().get(first), body.steps().get(second));
            case Value.Result(int first) when other instanceof Value.Result(int second) ->
                    first == second
                            || boxed(body, body.steps().get(first), body.steps().get(second));
            case Value.Other() -> false;
            default -> one.equals(other);
        };
    }

    private static boolean field(Step one, Step other) {
        return one.instruction() instanceof FieldInstruction first
                && other.instruction() instanceof FieldInstruction second
                && first.owner().equals(second.owner())
                && first.name().equals(second.name());
    }

    private static boolean computed(Body body, Step one, Step other) {
        return one.instruction().opcode() == other.instruction().opcode()
                && values(body, one.operands(), other.operands());
    }

    private static boolean boxed(Body body, Step one, Step other) {
        return one.call().equals(other.call())
                && one.call().filter(call -> call.name().equals("valueOf")).isPresent()
                && values(body, one.operands(), other.operands());
    }

    private static boolean values(Body body, List<Value> some, List<Value> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!value(body, some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
