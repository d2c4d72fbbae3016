package dev.lockstep.jail;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Takes system calls from every thread of the process: no further process, no socket, no signal to
/// others (Linux's `seccomp(2)`; the program is for the kernel's packet filter machine).
final class Seccomp {
    private static final long SET_MODE_FILTER = 1;
    private static final long GET_ACTION_AVAILABLE = 2;
    private static final long ALL_THREADS = 1;

    // The machine's instructions.
    private static final short LOAD = 0x20;
    private static final short IF_EQUAL = 0x15;
    private static final short IF_AT_LEAST = 0x35;
    private static final short IF_ANY_BIT = 0x45;
    private static final short RETURN = 0x06;

    // What it loads from: the call's number, whose numbers these are, the first argument.
    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    private static final int ALLOW = 0x7FFF0000;
    private static final int FAIL = 0x00050000;
    private static final int NOT_PERMITTED = FAIL | 1;
    private static final int NOT_THERE = FAIL | 38;

    /// Numbers of x86's third interface, which has every call twice.
    private static final int X32 = 0x40000000;

    private static final int CLONE_THREAD = 0x10000;
    private static final int MOST_INSTRUCTIONS = 256;
    private static final int INSTRUCTION_BYTES = 8;

    private final ByteBuffer program =
            ByteBuffer.allocate(MOST_INSTRUCTIONS * INSTRUCTION_BYTES)
                    .order(ByteOrder.nativeOrder());

    private Seccomp() {}

    static boolean isAvailable(Kernel kernel, Syscalls numbers) {
        MemorySegment action = kernel.memory(Long.BYTES);
        action.set(JAVA_INT, 0, FAIL);
        return kernel.call(numbers.seccomp(), GET_ACTION_AVAILABLE, 0, action.address()) == 0;
    }

    static void restrict(Kernel kernel, Syscalls numbers, long process) {
        Seccomp filter = new Seccomp();
        filter.write(numbers, (int) process);
        int length = filter.program.position();
        MemorySegment code = kernel.memory(length);
        MemorySegment.copy(filter.program.array(), 0, code, JAVA_BYTE, 0, length);
        MemorySegment whole = kernel.memory(2 * Long.BYTES);
        whole.set(JAVA_SHORT, 0, (short) (length / INSTRUCTION_BYTES));
        whole.set(JAVA_LONG, Long.BYTES, code.address());
        kernel.must(
                "a seccomp filter",
                numbers.seccomp(),
                SET_MODE_FILTER,
                ALL_THREADS,
                whole.address());
    }

    private void write(Syscalls numbers, int process) {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(IF_EQUAL, 1, 0, numbers.architecture());
        add(RETURN, 0, 0, NOT_PERMITTED);
        add(LOAD, 0, 0, NUMBER);
        add(IF_AT_LEAST, 0, 1, X32);
        add(RETURN, 0, 0, NOT_PERMITTED);
        for (int forbidden : numbers.allForbidden()) {
            add(IF_EQUAL, 0, 1, forbidden);
            add(RETURN, 0, 0, NOT_PERMITTED);
        }
        // The C library then takes `clone`, whose flags can be seen here.
        add(IF_EQUAL, 0, 1, Syscalls.CLONE3);
        add(RETURN, 0, 0, NOT_THERE);
        onlyIf(numbers.newTask(), IF_ANY_BIT, CLONE_THREAD);
        onlyIf(numbers.tgkill(), IF_EQUAL, process);
        add(RETURN, 0, 0, ALLOW);
    }

    /// Allows the call only where its first argument passes the test.
    private void onlyIf(int call, short test, int value) {
        add(IF_EQUAL, 0, 4, call);
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(test, 0, 1, value);
        add(RETURN, 0, 0, ALLOW);
        add(RETURN, 0, 0, NOT_PERMITTED);
    }

    /// @param ifTrue how many instructions to leave out where a test holds
    /// @param ifFalse the same where it does not
    private void add(short instruction, int ifTrue, int ifFalse, int value) {
        program.putShort(instruction).put((byte) ifTrue).put((byte) ifFalse).putInt(value);
    }
}
