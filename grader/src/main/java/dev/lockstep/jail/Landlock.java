package dev.lockstep.jail;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Takes from the calling thread, and all threads and processes that it will start, every file but
/// a few to read, TCP unless it is to stay, and signals to others (Linux's `landlock(7)`).
///
/// Each version of the kernel's interface knows more; what it does not know is left to [Seccomp].
final class Landlock {
    private static final long VERSION = 1;
    private static final long PATH_BENEATH = 1;

    // Rights to files, and the version of the interface from which on they are known.
    private static final long ALL_OF_VERSION_1 = 0x1FFF;
    private static final long REFER = 1 << 13;
    private static final long TRUNCATE = 1 << 14;
    private static final long IOCTL_DEV = 1 << 15;
    private static final long WRITE_FILE = 1 << 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_FOLDER = 1 << 3;

    private static final long BIND_AND_CONNECT_TCP = 3;
    private static final long ABSTRACT_SOCKETS_AND_SIGNALS = 3;

    private static final int O_PATH = 0x200000;
    private static final int O_CLOEXEC = 0x80000;
    private static final int AT_FDCWD = -100;

    private static final List<Path> DEVICES =
            List.of(Path.of("/dev/random"), Path.of("/dev/urandom"), Path.of("/dev/zero"));

    private final Kernel kernel;
    private final Syscalls numbers;

    Landlock(Kernel kernel, Syscalls numbers) {
        this.kernel = kernel;
        this.numbers = numbers;
    }

    /// The version of the kernel's interface, or less than one where there is none.
    long version() {
        return kernel.call(Syscalls.LANDLOCK_CREATE_RULESET, 0, 0, VERSION);
    }

    /// @param sockets whether TCP stays
    /// @param readable files and folders that may be read; this process's own part of `/proc` and
    ///   the devices of a JVM may be as well
    void restrict(long version, Sockets sockets, List<Path> readable) {
        long rules = rules(version, sockets);
        readable.forEach(path -> allow(rules, path, READ_FILE | READ_FOLDER));
        allow(rules, Path.of("/proc/self"), READ_FILE | READ_FOLDER);
        DEVICES.forEach(device -> allow(rules, device, READ_FILE));
        allow(rules, Path.of("/dev/null"), READ_FILE | WRITE_FILE);
        kernel.must("landlock_restrict_self", Syscalls.LANDLOCK_RESTRICT_SELF, rules, 0);
    }

    private long rules(long version, Sockets sockets) {
        MemorySegment attributes = kernel.memory(3 * Long.BYTES);
        attributes.set(
                JAVA_LONG_UNALIGNED,
                0,
                ALL_OF_VERSION_1
                        | (version >= 2 ? REFER : 0)
                        | (version >= 3 ? TRUNCATE : 0)
                        | (version >= 5 ? IOCTL_DEV : 0));
        attributes.set(
                JAVA_LONG_UNALIGNED, Long.BYTES, sockets == Sockets.TCP ? 0 : BIND_AND_CONNECT_TCP);
        attributes.set(JAVA_LONG_UNALIGNED, 2 * Long.BYTES, ABSTRACT_SOCKETS_AND_SIGNALS);
        int known = version >= 6 ? 3 : version >= 4 ? 2 : 1;
        return kernel.must(
                "landlock_create_ruleset",
                Syscalls.LANDLOCK_CREATE_RULESET,
                attributes.address(),
                (long) known * Long.BYTES,
                0);
    }

    private void allow(long rules, Path path, long rights) {
        if (!Files.exists(path)) {
            return;
        }
        long file =
                kernel.must(
                        "opening " + path,
                        numbers.openat(),
                        AT_FDCWD,
                        kernel.text(path.toString()).address(),
                        O_PATH | O_CLOEXEC,
                        0);
        MemorySegment rule = kernel.memory(Long.BYTES + Integer.BYTES);
        rule.set(JAVA_LONG_UNALIGNED, 0, Files.isDirectory(path) ? rights : rights & ~READ_FOLDER);
        rule.set(JAVA_INT_UNALIGNED, Long.BYTES, (int) file);
        kernel.must(
                "landlock_add_rule for " + path,
                Syscalls.LANDLOCK_ADD_RULE,
                rules,
                PATH_BENEATH,
                rule.address(),
                0);
    }
}
