import java.util.concurrent.atomic.AtomicBoolean;

/// The call ends between the look and the wait: it takes its time, so that happens only to a thread
/// that is held up for as long.
public class LooksAndThenWaits extends Case {
    final AtomicBoolean done = new AtomicBoolean();

    void program() throws Exception {
        Thread caller =
                Thread.ofVirtual().start(() -> {
                    try {
                        call.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    done.set(true);
                    synchronized (this) {
                        notifyAll();
                    }
                });
        if (!done.get()) {
            synchronized (this) {
                wait(); // stuck: Object.wait
            }
        }
        caller.join();
    }
}
