package dev.lockstep.jail;

import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Locks the process in, from within. Threads that were started before keep their rights to files,
/// so this must be the first that a stage's main thread does.
public final class Jail {
    private static final int SET_DUMPABLE = 4;
    private static final int SET_NO_NEW_PRIVILEGES = 38;

    /// `RLIMIT_FSIZE` and `RLIMIT_CORE`. The limit on processes counts all that the user runs, and
    /// the one on open files would count the threads that quiescence watches.
    private static final List<Integer> LIMITS_OF_NOTHING = List.of(1, 4);

    private static final int SOFT_AND_HARD = 2 * Long.BYTES;

    private Jail() {}

    /// Locks the process in as well as this machine can.
    ///
    /// @param readable files and folders that may still be read
    /// @return whether it is locked in; if not, nothing has changed
    /// @throws IllegalStateException where the kernel refuses half-way: the process must not go on
    public static boolean enter(List<Path> readable) {
        Optional<Syscalls> numbers = Syscalls.ofThisMachine();
        return numbers.isPresent() && enter(numbers.get(), readable);
    }

    private static boolean enter(Syscalls numbers, List<Path> readable) {
        try (Arena arena = Arena.ofConfined()) {
            Kernel kernel = new Kernel(arena);
            Landlock landlock = new Landlock(kernel, numbers);
            long version = landlock.version();
            if (version < 1 || !Seccomp.isAvailable(kernel, numbers)) {
                return false;
            }
            kernel.must("no new privileges", numbers.prctl(), SET_NO_NEW_PRIVILEGES, 1);
            kernel.must("to dump no memory", numbers.prctl(), SET_DUMPABLE, 0);
            long nothing = kernel.memory(SOFT_AND_HARD).address();
            for (int limit : LIMITS_OF_NOTHING) {
                kernel.must("a limit", numbers.prlimit(), 0, limit, nothing, 0);
            }
            landlock.restrict(version, readable);
            Seccomp.restrict(kernel, numbers, ProcessHandle.current().pid());
            return true;
        }
    }
}
