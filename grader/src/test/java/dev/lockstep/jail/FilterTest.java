package dev.lockstep.jail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the filter answers, on both kinds of processor. The numbers are written out here once more,
/// by name, from the kernel's tables.
class FilterTest {
    private static final int SELF = 4711;
    private static final int OTHER = 4712;

    private static final int INTERNET = 2;
    private static final int INTERNET_6 = 10;
    private static final int STREAM_CLOSE_ON_EXEC = 1 | 0x80000;
    private static final int DATAGRAM = 2;
    private static final int TCP = 6;

    @ParameterizedTest
    @CsvSource({
        // what, x86-64, aarch64
        "read, 0, 63",
        "write, 1, 64",
        "openat, 257, 56",
        "mmap, 9, 222",
        "munmap, 11, 215",
        "mprotect, 10, 226",
        "futex, 202, 98",
        "exit_group, 231, 94",
        "rt_sigaction, 13, 134",
        "sched_yield, 24, 124",
        "sched_getaffinity, 204, 123",
        "getdents64, 217, 61",
        "statx, 332, 291",
        "rseq, 334, 293",
        "getrandom, 318, 278",
        "epoll_pwait, 281, 22",
        "eventfd2, 290, 19",
        "socketpair, 53, 199",
        "connect, 42, 203",
        "landlock_restrict_self, 446, 446"
    })
    void what_a_virtual_machine_needs_is_allowed(String what, int x86, int arm) {
        assertAnswers(Filter.ALLOW, x86, arm);
    }

    @ParameterizedTest
    @CsvSource({
        "execve, 59, 221",
        "execveat, 322, 281",
        "kill, 62, 129",
        "tkill, 200, 130",
        "rt_sigqueueinfo, 129, 138",
        "ptrace, 101, 117",
        "process_vm_readv, 310, 270",
        "process_vm_writev, 311, 271",
        "unshare, 272, 97",
        "setns, 308, 268",
        "mount, 165, 40",
        "bpf, 321, 280",
        "userfaultfd, 323, 282",
        "perf_event_open, 298, 241",
        "keyctl, 250, 219",
        "open_by_handle_at, 304, 265",
        "io_uring_setup, 425, 425",
        "pidfd_open, 434, 434",
        "pidfd_send_signal, 424, 424",
        "fchmod, 91, 52",
        "fchmodat, 268, 53",
        "fchmodat2, 452, 452",
        "fchown, 93, 55",
        "fchownat, 260, 54",
        "utimensat, 280, 88",
        "setxattr, 188, 5",
        "fremovexattr, 199, 16",
        "truncate, 76, 45",
        "shmget, 29, 194",
        "semget, 64, 190",
        "msgget, 68, 186",
        "mq_open, 240, 180",
        "setpriority, 141, 140",
        "sched_setaffinity, 203, 122",
        "sched_setscheduler, 144, 119",
        "move_pages, 279, 239"
    })
    void what_is_for_nobody_in_a_stage_is_denied(String what, int x86, int arm) {
        assertAnswers(Filter.NOT_PERMITTED, x86, arm);
    }

    @ParameterizedTest
    @CsvSource({"fork, 57", "vfork, 58", "chmod, 90", "chown, 92", "utimes, 235", "iopl, 172"})
    void what_only_one_processor_has_is_denied_there(String what, int x86) {
        assertEquals(Filter.NOT_PERMITTED, answer(Syscalls.X86_64, Sockets.TCP, x86));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd64", "aarch64"})
    void a_new_task_must_be_a_thread(String processor) {
        Syscalls numbers = Syscalls.of(processor).orElseThrow();
        int thread = 0x3D0F00;
        assertEquals(Filter.ALLOW, answer(numbers, Sockets.NONE, numbers.newTask(), thread));
        assertEquals(
                Filter.NOT_PERMITTED, answer(numbers, Sockets.NONE, numbers.newTask(), 0x1200011));
        assertEquals(Filter.NOT_THERE, answer(numbers, Sockets.NONE, 435));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amd64", "aarch64"})
    void signals_and_limits_are_for_the_process_itself(String processor) {
        Syscalls numbers = Syscalls.of(processor).orElseThrow();
        assertEquals(Filter.ALLOW, answer(numbers, Sockets.NONE, numbers.tgkill(), SELF, 1, 9));
        assertEquals(
                Filter.NOT_PERMITTED, answer(numbers, Sockets.NONE, numbers.tgkill(), OTHER, 1, 9));
        assertEquals(Filter.ALLOW, answer(numbers, Sockets.NONE, numbers.prlimit(), 0, 7));
        assertEquals(
                Filter.NOT_PERMITTED, answer(numbers, Sockets.NONE, numbers.prlimit(), OTHER, 7));
        int duplicate = 1030;
        int setOwner = 8;
        assertEquals(Filter.ALLOW, answer(numbers, Sockets.NONE, numbers.fcntl(), 5, duplicate));
        assertEquals(
                Filter.NOT_PERMITTED,
                answer(numbers, Sockets.NONE, numbers.fcntl(), 5, setOwner, OTHER));
        int bytesToRead = 0x541B;
        int typeIntoTerminal = 0x5412;
        assertEquals(Filter.ALLOW, answer(numbers, Sockets.NONE, numbers.ioctl(), 0, bytesToRead));
        assertEquals(
                Filter.NOT_PERMITTED,
                answer(numbers, Sockets.NONE, numbers.ioctl(), 0, typeIntoTerminal));
    }

    @ParameterizedTest
    @CsvSource({
        // may be opened with TCP allowed; domain, type, protocol
        "true, 2, 1, 0",
        "true, 2, 524289, 6",
        "true, 10, 526337, 0",
        "false, 2, 2, 0",
        "false, 2, 2, 17",
        "false, 2, 3, 1",
        "false, 2, 1, 132",
        "false, 2, 1, 262",
        "false, 1, 1, 0",
        "false, 16, 3, 0",
        "false, 17, 3, 768",
        "false, 40, 1, 0"
    })
    void of_sockets_only_tcp_may_be_opened(boolean may, int domain, int type, int protocol) {
        for (Syscalls numbers : List.of(Syscalls.X86_64, Syscalls.AARCH64)) {
            assertEquals(
                    may ? Filter.ALLOW : Filter.NOT_PERMITTED,
                    answer(numbers, Sockets.TCP, numbers.socket(), domain, type, protocol));
        }
    }

    @Test
    void without_sockets_none_may_be_opened() {
        for (Syscalls numbers : List.of(Syscalls.X86_64, Syscalls.AARCH64)) {
            for (int domain : List.of(1, INTERNET, INTERNET_6, 16)) {
                for (int type : List.of(STREAM_CLOSE_ON_EXEC, DATAGRAM)) {
                    assertEquals(
                            Filter.NOT_PERMITTED,
                            answer(numbers, Sockets.NONE, numbers.socket(), domain, type, TCP));
                }
            }
        }
    }

    @Test
    void calls_by_the_numbers_of_another_processor_are_denied() {
        FilterMachine machine =
                new FilterMachine(Filter.program(Syscalls.X86_64, SELF, Sockets.TCP));
        int i386 = 0x40000003;
        assertEquals(Filter.NOT_PERMITTED, machine.answer(i386, 3));
        assertEquals(Filter.NOT_PERMITTED, machine.answer(Syscalls.AARCH64.architecture(), 63));
        int readOfThirdInterface = 0x40000000;
        assertEquals(
                Filter.NOT_PERMITTED,
                machine.answer(Syscalls.X86_64.architecture(), readOfThirdInterface));
    }

    @Test
    void each_processor_has_numbers_of_its_own_and_an_unknown_one_has_none() {
        assertEquals(Optional.of(Syscalls.X86_64), Syscalls.of("x86_64"));
        assertEquals(Optional.of(Syscalls.AARCH64), Syscalls.of("aarch64"));
        assertEquals(Optional.empty(), Syscalls.of("riscv64"));
        for (Syscalls numbers : List.of(Syscalls.X86_64, Syscalls.AARCH64)) {
            List<Integer> forbidden = numbers.forbidden();
            assertEquals(new HashSet<>(forbidden).size(), forbidden.size());
        }
    }

    @Test
    void a_program_that_runs_over_its_end_is_none() {
        List<Filter.Instruction> endless = List.of(new Filter.Instruction(Filter.LOAD, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new FilterMachine(endless));
    }

    private static void assertAnswers(int answer, int x86, int arm) {
        for (Sockets sockets : Sockets.values()) {
            String how = "with sockets: " + sockets.name().toLowerCase(Locale.ROOT);
            assertEquals(answer, answer(Syscalls.X86_64, sockets, x86), how);
            assertEquals(answer, answer(Syscalls.AARCH64, sockets, arm), how);
        }
    }

    private static int answer(Syscalls numbers, Sockets sockets, int number, long... arguments) {
        return new FilterMachine(Filter.program(numbers, SELF, sockets))
                .answer(numbers.architecture(), number, arguments);
    }
}
