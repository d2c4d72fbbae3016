package dev.lockstep.jail;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// Calls the kernel. One function of the C library is linked, `syscall`, because linking is what
/// costs.
final class Kernel {
    private static final int MOST_ARGUMENTS = 5;

    private final Arena arena;
    private final MethodHandle syscall;

    /// @param arena where arguments lie that are no numbers
    @SuppressWarnings("restricted") // the stage's command line allows it
    Kernel(Arena arena) {
        this.arena = arena;
        Linker linker = Linker.nativeLinker();
        this.syscall =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("syscall"),
                        FunctionDescriptor.of(
                                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
                                JAVA_LONG));
    }

    /// What the kernel answers, -1 where it refuses.
    long call(int number, long... given) {
        long[] all = new long[MOST_ARGUMENTS];
        System.arraycopy(given, 0, all, 0, given.length);
        try {
            return (long)
                    syscall.invokeExact((long) number, all[0], all[1], all[2], all[3], all[4]);
        } catch (Throwable e) {
            throw new IllegalStateException("a system call cannot throw", e);
        }
    }

    /// What the kernel answers where it must not refuse.
    long must(String what, int number, long... given) {
        long answer = call(number, given);
        if (answer < 0) {
            throw new IllegalStateException("the kernel refuses " + what);
        }
        return answer;
    }

    MemorySegment memory(long bytes) {
        return arena.allocate(bytes, Long.BYTES);
    }

    MemorySegment text(String text) {
        return arena.allocateFrom(text);
    }
}
