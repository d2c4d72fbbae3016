package craft.right;

/// The lock is made here too, but the other thread gets it.
class LocksNothing {
    private int count;

    void add() throws InterruptedException {
        Object lock = new Object();
        Thread other =
                Thread.startVirtualThread(
                        () -> {
                            synchronized (lock) {
                                count++;
                            }
                        });
        synchronized (lock) {
            count++;
        }
        other.join();
    }
}
