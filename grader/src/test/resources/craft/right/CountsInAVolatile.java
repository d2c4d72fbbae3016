package craft.right;

/// The field is set, not counted, or a lock is around it.
class CountsInAVolatile {
    private volatile int last;
    private volatile int count;

    void set(int value) {
        last = value + 1;
    }

    synchronized void add() {
        count++;
    }
}
