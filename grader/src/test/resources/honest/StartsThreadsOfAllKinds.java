import java.time.*;
import java.util.*;
import java.util.concurrent.*;

class StartsThreadsOfAllKinds {
    void run() throws Exception {
        Thread.Builder.OfPlatform platform = Thread.ofPlatform().name("p-", 0).daemon(true).priority(3).stackSize(1 << 16);
        Thread.Builder.OfVirtual virtual = Thread.ofVirtual().name("v-", 0).inheritInheritableThreadLocals(false);
        ThreadFactory factory = virtual.factory();
        Thread unstarted = platform.unstarted(() -> {});
        unstarted.start();
        unstarted.join(100);
        try (ExecutorService pool = Executors.newThreadPerTaskExecutor(factory);
                ScheduledExecutorService timed = Executors.newScheduledThreadPool(1, Executors.defaultThreadFactory())) {
            pool.invokeAny(List.of(() -> 1, () -> 2));
            timed.schedule(() -> {}, 1, TimeUnit.MILLISECONDS).get();
        }
        System.out.println(Runtime.getRuntime().availableProcessors() + Runtime.getRuntime().freeMemory());
        System.out.println(Runtime.version().feature() + " " + Thread.activeCount());
        Thread.sleep(Duration.ofMillis(1));
        Thread.yield();
    }
}
