import java.lang.ref.*;
import java.util.*;

class HoldsThingsWeakly {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Map<Object, String> weak = new WeakHashMap<>();

    boolean run() throws InterruptedException {
        WeakReference<Object> reference = new WeakReference<>(new Object(), queue);
        SoftReference<byte[]> soft = new SoftReference<>(new byte[8]);
        PhantomReference<Object> phantom = new PhantomReference<>(this, queue);
        weak.put(reference, "x");
        System.gc();
        Reference.reachabilityFence(this);
        return queue.remove(1) == null && soft.get() != null && phantom.refersTo(this);
    }
}
