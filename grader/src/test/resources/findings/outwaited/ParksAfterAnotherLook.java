import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// Says that it waits, looks, and waits only then.
public class ParksAfterAnotherLook extends Case {
    final AtomicBoolean done = new AtomicBoolean();
    volatile Thread waits;

    void program() throws Exception {
        waits = Thread.currentThread();
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
            LockSupport.park(this);
        }
        caller.join();
    }
}
