package craft.right;

/// An object that is a lock and nothing else.
class LocksAString {
    private final Object lock = new Object();
    private final String name = "lock";
    private int count;

    String add() {
        synchronized (lock) {
            count++;
        }
        return name;
    }
}
