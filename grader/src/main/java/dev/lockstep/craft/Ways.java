package dev.lockstep.craft;

import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The ways out of a method for something that it has opened.
///
/// @param opened the step that opened it
/// @param closes whether a step closes it
record Ways(Body body, Step opened, Predicate<Step> closes) {
    /// Whether one of them passes no step that closes.
    boolean leaveOpen() {
        BitSet open = passed(opened.index());
        return leaves(open)
                || steps(open).filter(Ways::mayThrow).anyMatch(step -> isUncaught(step, open));
    }

    private Stream<Step> steps(BitSet indices) {
        return indices.stream().mapToObj(body.steps()::get);
    }

    /// What can come after the step before anything closes.
    private BitSet passed(int step) {
        BitSet passed = body.flow().after(step, index -> closes.test(body.steps().get(index)));
        passed.stream()
                .filter(index -> closes.test(body.steps().get(index)))
                .forEach(passed::clear);
        return passed;
    }

    private boolean leaves(BitSet open) {
        return steps(open).anyMatch(this::leaves);
    }

    private boolean leaves(Step step) {
        return switch (step.instruction()) {
            case ReturnInstruction _ -> true;
            case ThrowInstruction _ -> body.handlersOf(step).findAny().isEmpty();
            default -> false;
        };
    }

    /// Calls that throw what happened elsewhere; others hardly ever throw.
    private static boolean mayThrow(Step step) {
        return step.calls(Waits.FOR_THE_END) || step.calls(Waits.FOR_OTHERS);
    }

    /// Whether what the step throws leaves the method, or is caught and then leaves it.
    private boolean isUncaught(Step step, BitSet open) {
        List<Layout.Handler> handlers = body.handlersOf(step).toList();
        for (Layout.Handler handler : handlers) {
            if (!open.get(handler.begin()) && leaves(fromHandler(handler))) {
                return true;
            }
            if (handler.catchesAll()) {
                return false;
            }
        }
        return handlers.isEmpty();
    }

    private BitSet fromHandler(Layout.Handler handler) {
        BitSet open = passed(handler.begin());
        open.set(handler.begin());
        return open;
    }
}
