public class TimesOutAWait extends Case {
    boolean done;

    void program() throws Exception {
        long start = System.nanoTime();
        together(() -> equal(false, ends(50)), this::end);
        equal(100L, millisSince(start));
        together(() -> equal(true, ends(150)), this::end);
        equal(200L, millisSince(start));
    }

    synchronized boolean ends(long millis) throws Exception {
        done = false;
        wait(millis);
        return done;
    }

    void end() throws Exception {
        call.call();
        synchronized (this) {
            done = true;
            notifyAll();
        }
    }
}
