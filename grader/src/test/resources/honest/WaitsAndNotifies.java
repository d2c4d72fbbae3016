class WaitsAndNotifies {
    private final Object lock = new Object();
    private boolean open;

    void pass() throws InterruptedException {
        synchronized (lock) {
            while (!open) {
                lock.wait(100, 1);
            }
            lock.notify();
        }
    }

    synchronized void open() {
        synchronized (lock) {
            open = true;
            lock.notifyAll();
        }
        assert Thread.holdsLock(this) : "held";
    }
}
