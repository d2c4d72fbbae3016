import java.util.*;
import java.util.concurrent.*;
import java.time.*;

class SetsAHandlerOfItsThread {
    private final List<Throwable> seen = new CopyOnWriteArrayList<>();

    void run() throws InterruptedException {
        Thread.UncaughtExceptionHandler keep = (thread, error) -> seen.add(error);
        Thread thread = new Thread(() -> { throw new OutOfMemoryError("made up"); });
        thread.setUncaughtExceptionHandler(keep);
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
        thread.join(Duration.ofSeconds(1));
        Thread.ofVirtual().uncaughtExceptionHandler(keep).name("v-", 1).start(() -> {}).join();
    }
}
