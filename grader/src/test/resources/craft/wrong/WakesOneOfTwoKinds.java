package craft.wrong;

/// The one that is woken may be one that waits for something else.
class WakesOneOfTwoKinds {
    private int used;

    synchronized void put() throws InterruptedException {
        while (used == 3) {
            wait();
        }
        used++;
        notify(); // Consider `notifyAll`
    }

    synchronized void take() throws InterruptedException {
        while (used == 0) {
            wait();
        }
        used--;
        notify(); // Consider `notifyAll`
    }
}
