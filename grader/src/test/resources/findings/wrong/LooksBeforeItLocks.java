public class LooksBeforeItLocks extends Case {
    volatile boolean ready;

    void program() throws Exception {
        together(
                () -> {
                    if (!ready) {
                        synchronized (this) {
                            wait(); // stuck: Object.wait
                        }
                    }
                },
                () -> {
                    ready = true;
                    synchronized (this) {
                        notifyAll();
                    }
                });
    }
}
