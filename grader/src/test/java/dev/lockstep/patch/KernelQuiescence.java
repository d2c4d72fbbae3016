package dev.lockstep.patch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// A small form of the conductor's quiescence, for these tests: two looks at the kernel's tasks.
/// Nothing runs if all of them sleep in both and none has run in between.
final class KernelQuiescence {
    private static final File TASKS = new File("/proc/self/task");

    private final String self;
    private final Map<String, KernelTask> tasks = new HashMap<>();

    /// To be called on the thread that will look.
    KernelQuiescence() throws IOException {
        self = Path.of("/proc/thread-self").toRealPath().getFileName().toString();
    }

    /// Whether nothing runs but the caller.
    boolean isReached() {
        try {
            String[] before = TASKS.list();
            closeEnded(Set.of(before));
            if (before.length != expected() || !allSleep(before)) {
                return false;
            }
            String[] after = TASKS.list();
            return Arrays.equals(before, after) && after.length == expected() && allHaveSleptOn();
        } catch (IOException e) {
            return false; // a task that has just ended
        }
    }

    private boolean allSleep(String[] ids) throws IOException {
        for (String id : ids) {
            if (id.equals(self)) {
                continue;
            }
            KernelTask task = tasks.get(id);
            if (task == null) {
                task = new KernelTask(id);
                tasks.put(id, task);
            }
            if (!task.sleeps()) {
                return false;
            }
        }
        return true;
    }

    private boolean allHaveSleptOn() throws IOException {
        for (KernelTask task : tasks.values()) {
            if (!task.hasSleptOn()) {
                return false;
            }
        }
        return true;
    }

    private void closeEnded(Set<String> living) throws IOException {
        for (var entries = tasks.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<String, KernelTask> entry = entries.next();
            if (!living.contains(entry.getKey())) {
                entry.getValue().close();
                entries.remove();
            }
        }
    }

    /// The number of tasks that the process has now. A listing made while one ends may be short of
    /// it.
    private static int expected() throws IOException {
        return Integer.parseInt(KernelTask.field(Files.readString(Path.of("/proc/self/stat")), 17));
    }
}
