package dev.lockstep.jail;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.List;

/// The kernel's limits on what the process takes (Linux's `prlimit(2)`): no memory dumps, nothing
/// written to files, no message queues, no locked memory, open files for quiescence alone, and
/// memory for as many stacks as a play may have.
///
/// Not the limit on processes: it counts all that the user runs. Not the one on address space: a
/// JVM sets aside several times what it ever uses, and how much is different on every machine. The
/// one on data counts only what can be written to.
final class ResourceLimits {
    private static final int SOFT_AND_HARD = 2 * Long.BYTES;

    /// `RLIMIT_FSIZE`, `RLIMIT_CORE`, `RLIMIT_MEMLOCK`, `RLIMIT_MSGQUEUE`.
    private static final List<Integer> OF_NOTHING = List.of(1, 4, 8, 12);

    private static final int DATA = 2;
    private static final int OPEN_FILES = 7;

    /// Quiescence keeps two files of each thread open. A play ends at 2,000 threads, when it is
    /// looked at; four times as many may be there by then.
    private static final long MOST_OPEN_FILES = 1 << 14;

    /// The heap is limited by the JVM's own flags. A thread that asks for a stack of any size gets
    /// it, and these count nowhere else; 8,000 usual ones fit in.
    private static final long MOST_DATA = 8L << 30;

    private final Kernel kernel;
    private final Syscalls numbers;

    ResourceLimits(Kernel kernel, Syscalls numbers) {
        this.kernel = kernel;
        this.numbers = numbers;
    }

    void restrict() {
        OF_NOTHING.forEach(limit -> lower(limit, 0));
        lower(OPEN_FILES, MOST_OPEN_FILES);
        lower(DATA, MOST_DATA);
    }

    private void lower(int limit, long most) {
        MemorySegment values = kernel.memory(SOFT_AND_HARD);
        kernel.must("to tell a limit", numbers.prlimit(), 0, limit, 0, values.address());
        for (int at = 0; at < SOFT_AND_HARD; at += Long.BYTES) {
            long now = values.get(JAVA_LONG, at);
            values.set(JAVA_LONG, at, Long.compareUnsigned(now, most) < 0 ? now : most);
        }
        kernel.must("a limit", numbers.prlimit(), 0, limit, values.address(), 0);
    }
}
