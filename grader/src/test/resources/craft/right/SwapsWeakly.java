package craft.right;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/// Each of these says which order it keeps; a handle's and an updater's is not deprecated.
class SwapsWeakly {
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(int[].class);
    private static final AtomicIntegerFieldUpdater<SwapsWeakly> LAST =
            AtomicIntegerFieldUpdater.newUpdater(SwapsWeakly.class, "last");

    private final AtomicInteger count = new AtomicInteger();
    private volatile int last;

    int next(int[] slots) {
        int seen = count.get();
        while (!count.weakCompareAndSetVolatile(seen, seen + 1)) {
            seen = count.get();
        }
        while (!SLOT.weakCompareAndSet(slots, 0, slots[0], seen)) {
            seen = slots[0];
        }
        return LAST.weakCompareAndSet(this, last, seen) ? seen : -1;
    }
}
