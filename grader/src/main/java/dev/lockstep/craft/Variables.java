package dev.lockstep.craft;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// The local variables of a method, told apart by where they are in scope.
final class Variables {
    /// A variable of the source, or one of the compiler's own where no scope names it.
    private record Variable(int slot, int from) {}

    private static final int UNNAMED = -1;

    private final List<LocalVariable> scopes;
    private final ToIntFunction<Label> places;
    private final Map<Variable, Integer> stores = new HashMap<>();
    private final Map<Variable, Value> values = new HashMap<>();

    /// @param places the index of the instruction that a label stands before
    Variables(List<Instruction> code, List<LocalVariable> scopes, ToIntFunction<Label> places) {
        this.scopes = List.copyOf(scopes);
        this.places = places;
        for (int i = 0; i < code.size(); i++) {
            switch (code.get(i)) {
                case StoreInstruction store ->
                        stores.merge(variable(store.slot(), i + 1), 1, Integer::sum);
                case IncrementInstruction count ->
                        stores.merge(variable(count.slot(), i), 2, Integer::sum);
                default -> {}
            }
        }
    }

    void store(StoreInstruction store, int index, Value value) {
        values.put(variable(store.slot(), index + 1), value);
    }

    /// What the variable holds, where it is set in one place.
    Value load(LoadInstruction load, int index) {
        Variable variable = variable(load.slot(), index);
        boolean once = variable.from() == UNNAMED || stores.getOrDefault(variable, 0) == 1;
        return once
                ? values.getOrDefault(variable, new Value.Local(load.slot()))
                : new Value.Local(load.slot());
    }

    private Variable variable(int slot, int index) {
        for (LocalVariable scope : scopes) {
            int from = places.applyAsInt(scope.startScope());
            if (scope.slot() == slot
                    && from <= index
                    && index < places.applyAsInt(scope.endScope())) {
                return new Variable(slot, from);
            }
        }
        return new Variable(slot, UNNAMED);
    }
}
