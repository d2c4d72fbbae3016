import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// The call ends between the look and the word that somebody waits, so nobody is woken.
public class AsksBeforeItSignals extends Case {
    final AtomicBoolean done = new AtomicBoolean();
    volatile Thread waits;

    void program() throws Exception {
        Thread caller =
                Thread.ofVirtual().start(() -> {
                    try {
                        call.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    done.set(true);
                    LockSupport.unpark(waits);
                });
        while (!done.get()) {
            waits = Thread.currentThread();
            LockSupport.park(this); // stuck: LockSupport.park
        }
        caller.join();
    }
}
