public class LocksInTwoOrders extends Case {
    final Object one = new Object();
    final Object two = new Object();

    void program() throws Exception {
        together(
                () -> both(one, two), //
                () -> both(two, one));
    }

    static void both(Object first, Object second) {
        synchronized (first) {
            synchronized (second) { // stuck: the lock of a synchronized block
                first.hashCode();
            }
        }
    }
}
