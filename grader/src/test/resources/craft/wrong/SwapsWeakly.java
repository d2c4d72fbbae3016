package craft.wrong;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The swap may fail for no reason, and orders nothing where it does not.
class SwapsWeakly {
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean taken = new AtomicBoolean();

    int next(AtomicReferenceArray<String> slots) {
        int seen = count.get();
        while (!count.weakCompareAndSet(seen, seen + 1)) { // Use `compareAndSet`
            seen = count.get();
        }
        slots.weakCompareAndSet(seen, null, "taken"); // Use `compareAndSet`
        return taken.weakCompareAndSet(false, true) ? seen : -1; // Use `compareAndSet`
    }
}
