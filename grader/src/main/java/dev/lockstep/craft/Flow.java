package dev.lockstep.craft;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Which instructions of a method can follow each other while nothing is thrown.
final class Flow {
    private final List<List<Integer>> followers = new ArrayList<>();

    Flow(Layout layout) {
        int size = layout.instructions().size();
        for (int i = 0; i < size; i++) {
            Instruction instruction = layout.instructions().get(i);
            Stream<Integer> jumps = targets(instruction).stream().map(layout::indexOf);
            Stream<Integer> next = fallsThrough(instruction) ? Stream.of(i + 1) : Stream.of();
            followers.add(Stream.concat(jumps, next).filter(to -> to < size).distinct().toList());
        }
    }

    static boolean fallsThrough(Instruction instruction) {
        return switch (instruction) {
            case BranchInstruction jump ->
                    jump.opcode() != Opcode.GOTO && jump.opcode() != Opcode.GOTO_W;
            case ReturnInstruction _,
                    ThrowInstruction _,
                    TableSwitchInstruction _,
                    LookupSwitchInstruction _ ->
                    false;
            default -> true;
        };
    }

    static List<Label> targets(Instruction instruction) {
        return switch (instruction) {
            case BranchInstruction jump -> List.of(jump.target());
            case TableSwitchInstruction choice -> targets(choice.cases(), choice.defaultTarget());
            case LookupSwitchInstruction choice -> targets(choice.cases(), choice.defaultTarget());
            default -> List.of();
        };
    }

    private static List<Label> targets(List<SwitchCase> cases, Label other) {
        return Stream.concat(cases.stream().map(SwitchCase::target), Stream.of(other)).toList();
    }

    /// The steps that can come after the step, which is itself among them only in a loop.
    ///
    /// @param barrier steps behind which nobody looks
    BitSet after(int step, IntPredicate barrier) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(followers.get(step));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (!reached.get(next)) {
                reached.set(next);
                if (!barrier.test(next)) {
                    open.addAll(followers.get(next));
                }
            }
        }
        return reached;
    }

    BitSet after(int step) {
        return after(step, _ -> false);
    }

    /// The step and those that can come after it.
    BitSet from(int step) {
        BitSet all = after(step);
        all.set(step);
        return all;
    }

    boolean isLooped(int step) {
        return after(step).get(step);
    }
}
