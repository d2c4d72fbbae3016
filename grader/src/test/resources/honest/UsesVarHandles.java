import java.lang.invoke.*;
import java.nio.*;

class UsesVarHandles {
    private static final VarHandle COUNT;
    private static final VarHandle SHARED;
    private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            COUNT = lookup.findVarHandle(UsesVarHandles.class, "count", int.class);
            SHARED = lookup.findStaticVarHandle(UsesVarHandles.class, "shared", String.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static String shared;
    private volatile int count;

    int run() {
        while (!COUNT.compareAndSet(this, count, count + 1)) {
            Thread.onSpinWait();
        }
        int old = (int) COUNT.getAndAdd(this, 2);
        SHARED.setRelease("x");
        String seen = (String) SHARED.getAcquire();
        Object[] slots = new Object[4];
        SLOTS.setVolatile(slots, 1, seen);
        LONGS.set(new byte[8], 0, 5L);
        VarHandle.fullFence();
        return old + COUNT.coordinateTypes().size();
    }
}
