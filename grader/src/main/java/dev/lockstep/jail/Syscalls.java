package dev.lockstep.jail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The kernel's numbers for what the jail calls and what it forbids, on one kind of processor.
///
/// From Linux's `arch/x86/entry/syscalls/syscall_64.tbl` and `scripts/syscall.tbl`.
///
/// @param architecture `AUDIT_ARCH_…`, by which a filter knows whose numbers these are
/// @param newTask `clone`, makes threads, and processes unless `CLONE_THREAD` is given
/// @param tgkill sends a signal to a thread
/// @param processes what makes, sees, changes or signals processes
/// @param files what changes files that it does not open, or leaves something in the kernel that
///   outlives the process
/// @param machine what is about the whole machine, or is a door to the kernel that no JVM goes
///   through
record Syscalls(
        int architecture,
        int openat,
        int prctl,
        int prlimit,
        int seccomp,
        int newTask,
        int tgkill,
        int socket,
        int fcntl,
        int ioctl,
        List<Integer> processes,
        List<Integer> files,
        List<Integer> machine) {
    /// The same everywhere.
    static final int CLONE3 = 435;

    static final int LANDLOCK_CREATE_RULESET = 444;
    static final int LANDLOCK_ADD_RULE = 445;
    static final int LANDLOCK_RESTRICT_SELF = 446;

    /// pidfd_send_signal, io_uring_setup, _enter, _register, open_tree, move_mount, fsopen,
    /// fsconfig, fsmount, fspick, pidfd_open, pidfd_getfd, process_madvise, mount_setattr,
    /// quotactl_fd, process_mrelease, fchmodat2, setxattrat, removexattrat, open_tree_attr,
    /// file_setattr.
    private static final List<Integer> FORBIDDEN_EVERYWHERE =
            List.of(
                    424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 438, 440, 442, 443, 448,
                    452, 463, 466, 467, 469);

    static final Syscalls X86_64 =
            new Syscalls(
                    0xC000003E,
                    257,
                    157,
                    302,
                    317,
                    56,
                    234,
                    41,
                    72,
                    16,
                    // fork, vfork, execve, execveat, kill, tkill, rt_sigqueueinfo,
                    // rt_tgsigqueueinfo, ptrace, process_vm_readv, process_vm_writev, unshare,
                    // setns, personality, setpriority, ioprio_set, sched_setscheduler,
                    // sched_setparam, sched_setattr, sched_setaffinity, migrate_pages, move_pages
                    List.of(
                            57, 58, 59, 322, 62, 200, 129, 297, 101, 310, 311, 272, 308, 135, 141,
                            251, 144, 142, 314, 203, 256, 279),
                    // chmod, fchmod, fchmodat, chown, fchown, lchown, fchownat, utime, utimes,
                    // futimesat, utimensat, setxattr, lsetxattr, fsetxattr, removexattr,
                    // lremovexattr, fremovexattr, truncate, open_by_handle_at, chroot, pivot_root,
                    // mount, umount2, shmget, semget, msgget, mq_open
                    List.of(
                            90, 91, 268, 92, 93, 94, 260, 132, 235, 261, 280, 188, 189, 190, 197,
                            198, 199, 76, 304, 161, 155, 165, 166, 29, 64, 68, 240),
                    // syslog, swapon, swapoff, reboot, init_module, finit_module, delete_module,
                    // kexec_load, kexec_file_load, add_key, request_key, keyctl, perf_event_open,
                    // bpf, userfaultfd, fanotify_init, acct, quotactl, settimeofday,
                    // clock_settime, adjtimex, clock_adjtime, sethostname, setdomainname, vhangup,
                    // iopl, ioperm
                    List.of(
                            103, 167, 168, 169, 175, 313, 176, 246, 320, 248, 249, 250, 298, 321,
                            323, 300, 163, 179, 164, 227, 159, 305, 170, 171, 153, 172, 173));

    /// The same in the same order, without what it does not have: fork, vfork, chmod, chown,
    /// lchown, utime, utimes, futimesat, iopl, ioperm.
    static final Syscalls AARCH64 =
            new Syscalls(
                    0xC00000B7,
                    56,
                    167,
                    261,
                    277,
                    220,
                    131,
                    198,
                    25,
                    29,
                    List.of(
                            221, 281, 129, 130, 138, 240, 117, 270, 271, 97, 268, 92, 140, 30, 119,
                            118, 274, 122, 238, 239),
                    List.of(
                            52, 53, 55, 54, 88, 5, 6, 7, 14, 15, 16, 45, 265, 51, 41, 40, 39, 194,
                            190, 186, 180),
                    List.of(
                            116, 224, 225, 142, 105, 273, 106, 104, 294, 217, 218, 219, 241, 280,
                            282, 262, 89, 60, 170, 112, 171, 266, 161, 162, 58));

    Syscalls {
        processes = List.copyOf(processes);
        files = List.copyOf(files);
        machine = List.copyOf(machine);
    }

    /// The numbers for this machine, if they are known here.
    static Optional<Syscalls> ofThisMachine() {
        return System.getProperty("os.name", "").equals("Linux")
                ? of(System.getProperty("os.arch", ""))
                : Optional.empty();
    }

    /// The numbers for a kind of processor, if they are known here.
    ///
    /// @param processor as the JDK names it
    static Optional<Syscalls> of(String processor) {
        return switch (processor) {
            case "amd64", "x86_64" -> Optional.of(X86_64);
            case "aarch64" -> Optional.of(AARCH64);
            default -> Optional.empty();
        };
    }

    List<Integer> forbidden() {
        return Stream.of(processes, files, machine, FORBIDDEN_EVERYWHERE)
                .flatMap(List::stream)
                .toList();
    }
}
