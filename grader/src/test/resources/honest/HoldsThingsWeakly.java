import java.lang.ref.*;
import java.util.*;

class HoldsThingsWeakly {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Map<Object, String> weak = new WeakHashMap<>();
    private final Cleaner cleaner = Cleaner.create();

    boolean run() throws InterruptedException {
        WeakReference<Object> reference = new WeakReference<>(new Object(), queue);
        SoftReference<byte[]> soft = new SoftReference<>(new byte[8]);
        PhantomReference<Object> phantom = new PhantomReference<>(this, queue);
        Cleaner.Cleanable cleanable = cleaner.register(this, () -> System.out.println("gone"));
        weak.put(reference, "x");
        System.gc();
        cleanable.clean();
        Reference.reachabilityFence(this);
        return queue.remove(1) == null && soft.get() != null && phantom.refersTo(this);
    }
}
