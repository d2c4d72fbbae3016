package craft.right;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The thread ends with its task, and the value with the thread.
class LeavesAThreadLocal {
    private final ThreadLocal<String> name = new ThreadLocal<>();

    String run() throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.submit(this::named).get();
        }
    }

    private String named() {
        name.set("task");
        return name.get();
    }
}
