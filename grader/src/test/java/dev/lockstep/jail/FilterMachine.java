package dev.lockstep.jail;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// Runs a filter over one system call, as the kernel does (Linux's
/// `Documentation/networking/filter.rst`), and refuses programs that the kernel would refuse.
final class FilterMachine {
    /// `struct seccomp_data`: number, architecture, the place of the call, six arguments.
    private static final int CALL_BYTES = 64;

    private static final int MOST_INSTRUCTIONS = 4096;

    private final List<Filter.Instruction> program;

    FilterMachine(List<Filter.Instruction> program) {
        if (program.isEmpty() || program.size() > MOST_INSTRUCTIONS) {
            throw new IllegalArgumentException("of " + program.size() + " instructions");
        }
        if (program.getLast().code() != Filter.RETURN) {
            throw new IllegalArgumentException("it may run over its end");
        }
        for (int at = 0; at < program.size(); at++) {
            requireSound(program.get(at), program.size() - at - 1);
        }
        this.program = program;
    }

    private static void requireSound(Filter.Instruction one, int left) {
        int furthest = Math.max(one.ifTrue(), one.ifFalse());
        if (furthest > 255 || Math.min(one.ifTrue(), one.ifFalse()) < 0) {
            throw new IllegalArgumentException("a byte does not hold the jump of " + one);
        }
        boolean loadsOutside = one.value() < 0 || one.value() > CALL_BYTES - 4;
        boolean sound =
                switch (one.code()) {
                    case Filter.LOAD -> !loadsOutside && one.value() % 4 == 0 && furthest == 0;
                    case Filter.AND, Filter.RETURN -> furthest == 0;
                    case Filter.IF_EQUAL, Filter.IF_AT_LEAST, Filter.IF_ANY_BIT -> furthest < left;
                    default -> false;
                };
        if (!sound) {
            throw new IllegalArgumentException("the kernel refuses " + one);
        }
    }

    /// What comes of the call.
    int answer(int architecture, int number, long... arguments) {
        ByteBuffer call = ByteBuffer.allocate(CALL_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        call.putInt(number).putInt(architecture).putLong(0);
        for (long argument : arguments) {
            call.putLong(argument);
        }
        int loaded = 0;
        for (int at = 0; ; at++) {
            Filter.Instruction one = program.get(at);
            switch (one.code()) {
                case Filter.LOAD -> loaded = call.getInt(one.value());
                case Filter.AND -> loaded &= one.value();
                case Filter.RETURN -> {
                    return one.value();
                }
                default -> at += holds(one, loaded) ? one.ifTrue() : one.ifFalse();
            }
        }
    }

    private static boolean holds(Filter.Instruction one, int loaded) {
        return switch (one.code()) {
            case Filter.IF_EQUAL -> loaded == one.value();
            case Filter.IF_AT_LEAST -> Integer.compareUnsigned(loaded, one.value()) >= 0;
            case Filter.IF_ANY_BIT -> (loaded & one.value()) != 0;
            default -> throw new IllegalStateException("unknown instruction " + one);
        };
    }
}
