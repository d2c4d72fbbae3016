package craft.right;

/// All who wait, wait for the same.
class WakesOneOfTwoKinds {
    private int used;

    synchronized void enter() throws InterruptedException {
        while (used == 3) {
            wait();
        }
        used++;
    }

    synchronized void leave() {
        used--;
        notify();
    }
}
