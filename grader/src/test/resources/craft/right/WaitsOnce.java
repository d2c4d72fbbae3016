package craft.right;

/// The loop is in the method that calls the one that waits.
class WaitsOnce {
    private boolean open;

    synchronized void await() throws InterruptedException {
        while (!open) {
            pause();
        }
    }

    private void pause() throws InterruptedException {
        wait();
    }
}
