package craft.wrong;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The next task in this thread finds the name of this one.
class LeavesAThreadLocal {
    private final ThreadLocal<String> name = new ThreadLocal<>();

    String run(List<Callable<String>> calls) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            return pool.submit(this::named).get();
        }
    }

    private String named() {
        name.set("task"); // Call `remove`
        return name.get();
    }
}
