package craft.wrong;

import java.util.concurrent.locks.Lock;

/// Equal strings are one object.
class LocksAString {
    private final String name = "lock";
    private final Integer number = 1;
    private int count;

    void add() {
        synchronized (name) { // Lock on a private final
            count++;
        }
        synchronized (number) { // Lock on a private final
            count++;
        }
    }
}
