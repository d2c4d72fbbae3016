import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Every kind of point, and what is none.
public class Named {
    static int count;
    static volatile long total;
    static final int FIXED = 3;

    int plain;
    final int end = 7;
    final int[] items = {4, 5}; // @ writes element
    final List<Integer> list = new ArrayList<>();

    static Object run() throws Exception {
        Named named = new Named();
        named.plain = FIXED + named.end; // @ writes plain
        count += named.plain; // @ reads count, reads plain, writes count
        total++; // @ reads total, writes total
        int local = 3;
        local *= named.items[1]; // @ reads element
        named.items[0] = local; // @ writes element
        named.list.add(1); // @ changes by List.add
        int size = named.list.size(); // @ looks by List.size
        for (int item : named.list) { // @ looks by List.iterator, looks by Iterator.hasNext, looks by Iterator.next
            size += item;
        } // @ loops
        synchronized (named) { // @ enters synchronized
            named.notifyAll(); // @ notifies by notifyAll
            named.wait(5); // @ waits by wait
        }
        named.locked();
        AtomicInteger atomic = new AtomicInteger();
        atomic.incrementAndGet(); // @ changes by AtomicInteger.incrementAndGet
        Map<String, Integer> map = new HashMap<>();
        map.merge("a", 1, Integer::sum); // @ changes by Map.merge
        Thread.onSpinWait(); // @ yields by Thread.onSpinWait
        Thread thread = new Thread(() -> {});
        thread.start(); // @ changes by Thread.start
        thread.join(); // @ changes by Thread.join
        Runnable reference = named::step;
        reference.run();
        StringBuilder text = new StringBuilder();
        text.append(size); // @ changes by StringBuilder.append
        new ArrayList<>(named.list); // @ looks by new ArrayList
        while (local > 0) {
            local--; // @ loops
        }
        return text.toString() + count + total + local; // @ looks by StringBuilder.toString, reads count, reads total
    }

    synchronized void locked() {
        plain++; // @ enters synchronized, reads plain, writes plain
    }

    void step() {
        plain = 0; // @ writes plain
    }
}
