/// As the wrong one that looks first, but it looks under the lock; and who waits with a time-out of
/// a minute never meets it, however long others are held up.
public class LooksUnderTheLock extends Case {
    boolean done;

    void program() throws Exception {
        Thread caller =
                Thread.ofVirtual().start(() -> {
                    try {
                        call.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    synchronized (this) {
                        done = true;
                        notifyAll();
                    }
                });
        long begin = System.nanoTime();
        synchronized (this) {
            while (!done) {
                wait(60_000);
            }
        }
        equal(true, millisSince(begin) < 60_000);
        caller.join();
    }
}
