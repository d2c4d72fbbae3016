package dev.lockstep.project;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/// Kills every process that this one has started since, children's children included, when a time
/// of real time has passed. Invoker's own time-out ends only the process it started itself, and the
/// JVMs that Maven forks would live on.
final class ProcessDeadline implements AutoCloseable {
    private final Set<Long> before;
    private final Thread watch;
    private volatile boolean struck;

    ProcessDeadline(Duration after) {
        before =
                ProcessHandle.current()
                        .descendants()
                        .map(ProcessHandle::pid)
                        .collect(Collectors.toSet());
        watch = Thread.ofPlatform().daemon().name("project-deadline").start(() -> watch(after));
    }

    boolean struck() {
        return struck;
    }

    void strike() {
        struck = true;
        ProcessHandle.current()
                .descendants()
                .filter(process -> !before.contains(process.pid()))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
    }

    private void watch(Duration after) {
        try {
            Thread.sleep(after);
            strike();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
