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

    private Jail() {}

    /// Locks the process in as well as this machine can.
    ///
    /// @param sockets TCP only where the network is the process's own
    /// @param readable files and folders that may still be read
    /// @return whether it is locked in; if not, nothing has changed
    /// @throws IllegalStateException where the kernel refuses half-way: the process must not go on
    public static boolean enter(Sockets sockets, List<Path> readable) {
        Optional<Syscalls> numbers = Syscalls.ofThisMachine();
        return numbers.isPresent() && enter(numbers.get(), sockets, readable);
    }

    private static boolean enter(Syscalls numbers, Sockets sockets, List<Path> readable) {
        try (Arena arena = Arena.ofConfined()) {
            Kernel kernel = new Kernel(arena);
            Landlock landlock = new Landlock(kernel, numbers);
            long version = landlock.version();
            if (version < 1 || !Seccomp.isAvailable(kernel, numbers)) {
                return false;
            }
            giveUp(kernel, numbers);
            landlock.restrict(version, sockets, readable);
            Seccomp.restrict(kernel, numbers, sockets);
            return true;
        }
    }

    /// Takes from a process that has namespaces of its own what these leave it: of sockets only
    /// TCP, which reaches nobody but itself there, no further process, no door to the kernel that a
    /// JVM does not need.
    ///
    /// @return whether that is done; if not, nothing has changed
    /// @throws IllegalStateException where the kernel refuses half-way: the process must not go on
    public static boolean narrow() {
        Optional<Syscalls> numbers = Syscalls.ofThisMachine();
        return numbers.isPresent() && narrow(numbers.get());
    }

    private static boolean narrow(Syscalls numbers) {
        try (Arena arena = Arena.ofConfined()) {
            Kernel kernel = new Kernel(arena);
            if (!Seccomp.isAvailable(kernel, numbers)) {
                return false;
            }
            giveUp(kernel, numbers);
            Seccomp.restrict(kernel, numbers, Sockets.TCP);
            return true;
        }
    }

    private static void giveUp(Kernel kernel, Syscalls numbers) {
        kernel.must("no new privileges", numbers.prctl(), SET_NO_NEW_PRIVILEGES, 1);
        kernel.must("to dump no memory", numbers.prctl(), SET_DUMPABLE, 0);
        new ResourceLimits(kernel, numbers).restrict();
    }
}
