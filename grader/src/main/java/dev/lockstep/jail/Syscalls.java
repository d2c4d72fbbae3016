package dev.lockstep.jail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The kernel's numbers for what the jail calls and what it forbids, on one kind of processor.
///
/// From Linux's `arch/x86/entry/syscalls/syscall_64.tbl` and `scripts/syscall.tbl`.
///
/// @param architecture `AUDIT_ARCH_…`, by which a filter knows whose numbers these are
/// @param newTask `clone`, makes threads, and processes unless `CLONE_THREAD` is given
/// @param tgkill sends a signal to a thread
/// @param forbidden what makes, sees, changes or signals processes, opens sockets, or is a door to
///   the kernel that no JVM goes through
record Syscalls(
        int architecture,
        int openat,
        int prctl,
        int prlimit,
        int seccomp,
        int newTask,
        int tgkill,
        List<Integer> forbidden) {
    /// The same everywhere.
    static final int CLONE3 = 435;

    static final int LANDLOCK_CREATE_RULESET = 444;
    static final int LANDLOCK_ADD_RULE = 445;
    static final int LANDLOCK_RESTRICT_SELF = 446;

    /// pidfd_send_signal, io_uring_setup, _enter, _register, open_tree, move_mount, fsopen,
    /// fsconfig, fsmount, fspick, pidfd_open, pidfd_getfd, process_madvise, mount_setattr.
    private static final List<Integer> FORBIDDEN_EVERYWHERE =
            List.of(424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 438, 440, 442);

    private static final Syscalls X86_64 =
            new Syscalls(
                    0xC000003E,
                    257,
                    157,
                    302,
                    317,
                    56,
                    234,
                    // socket, fork, vfork, execve, kill, ptrace, syslog, personality, pivot_root,
                    // chroot, mount, umount2, swapon, swapoff, reboot, init_module, delete_module,
                    // tkill, rt_sigqueueinfo, kexec_load, add_key, request_key, keyctl, unshare,
                    // perf_event_open, rt_tgsigqueueinfo, open_by_handle_at, setns,
                    // process_vm_readv, process_vm_writev, finit_module, kexec_file_load, bpf,
                    // execveat, userfaultfd
                    List.of(
                            41, 57, 58, 59, 62, 101, 103, 135, 155, 161, 165, 166, 167, 168, 169,
                            175, 176, 200, 129, 246, 248, 249, 250, 272, 298, 297, 304, 308, 310,
                            311, 313, 320, 321, 322, 323));

    private static final Syscalls AARCH64 =
            new Syscalls(
                    0xC00000B7,
                    56,
                    167,
                    261,
                    277,
                    220,
                    131,
                    // The same without fork and vfork, which it does not have.
                    List.of(
                            198, 221, 129, 117, 116, 92, 41, 51, 40, 39, 224, 225, 142, 105, 106,
                            130, 138, 104, 217, 218, 219, 97, 241, 240, 265, 268, 270, 271, 273,
                            294, 280, 281, 282));

    Syscalls {
        forbidden = List.copyOf(forbidden);
    }

    /// The numbers for this machine, if they are known here.
    static Optional<Syscalls> ofThisMachine() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return Optional.empty();
        }
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> Optional.of(X86_64);
            case "aarch64" -> Optional.of(AARCH64);
            default -> Optional.empty();
        };
    }

    List<Integer> allForbidden() {
        List<Integer> all = new ArrayList<>(forbidden);
        all.addAll(FORBIDDEN_EVERYWHERE);
        return all;
    }
}
