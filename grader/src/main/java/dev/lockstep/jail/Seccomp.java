package dev.lockstep.jail;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// Takes system calls from every thread of the process, by a [Filter] that can never be taken off
/// (Linux's `seccomp(2)`).
final class Seccomp {
    private static final long SET_MODE_FILTER = 1;
    private static final long GET_ACTION_AVAILABLE = 2;
    private static final long ALL_THREADS = 1;
    private static final int INSTRUCTION_BYTES = 8;

    private Seccomp() {}

    static boolean isAvailable(Kernel kernel, Syscalls numbers) {
        MemorySegment action = kernel.memory(Long.BYTES);
        action.set(JAVA_INT, 0, Filter.FAIL);
        return kernel.call(numbers.seccomp(), GET_ACTION_AVAILABLE, 0, action.address()) == 0;
    }

    static void restrict(Kernel kernel, Syscalls numbers, Sockets sockets) {
        int process = (int) ProcessHandle.current().pid();
        byte[] program = bytes(Filter.program(numbers, process, sockets));
        MemorySegment code = kernel.memory(program.length);
        MemorySegment.copy(program, 0, code, JAVA_BYTE, 0, program.length);
        MemorySegment whole = kernel.memory(2 * Long.BYTES);
        whole.set(JAVA_SHORT, 0, (short) (program.length / INSTRUCTION_BYTES));
        whole.set(JAVA_LONG, Long.BYTES, code.address());
        kernel.must(
                "a seccomp filter",
                numbers.seccomp(),
                SET_MODE_FILTER,
                ALL_THREADS,
                whole.address());
    }

    private static byte[] bytes(List<Filter.Instruction> program) {
        ByteBuffer bytes =
                ByteBuffer.allocate(program.size() * INSTRUCTION_BYTES)
                        .order(ByteOrder.nativeOrder());
        program.forEach(one ->
                bytes.putShort(one.code())
                        .put((byte) one.ifTrue())
                        .put((byte) one.ifFalse())
                        .putInt(one.value()));
        return bytes.array();
    }
}
