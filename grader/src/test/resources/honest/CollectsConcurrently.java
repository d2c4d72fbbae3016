import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

class CollectsConcurrently {
    Object run() throws InterruptedException {
        ConcurrentHashMap<String, LongAdder> counts = new ConcurrentHashMap<>();
        counts.computeIfAbsent("a", _ -> new LongAdder()).increment();
        counts.forEach(1, (key, count) -> System.out.println(key + count));
        ConcurrentSkipListMap<Integer, String> sorted = new ConcurrentSkipListMap<>();
        BlockingQueue<Delayed> delayed = new DelayQueue<>();
        LinkedTransferQueue<String> hand = new LinkedTransferQueue<>();
        hand.tryTransfer("x", 1, TimeUnit.MILLISECONDS);
        new PriorityBlockingQueue<>(3, Comparator.<Integer>reverseOrder()).drainTo(new ArrayDeque<>());
        new LinkedBlockingDeque<Integer>(3).offerFirst(1);
        List<Integer> safe = Collections.synchronizedList(new ArrayList<>());
        synchronized (safe) {
            safe.removeIf(i -> i > 1);
            Collections.shuffle(safe, new Random(1));
        }
        return List.of(counts.reduceValuesToLong(1, LongAdder::sum, 0, Long::sum), sorted.headMap(3),
                delayed.size(), ConcurrentHashMap.newKeySet(), new BitSet(), new IdentityHashMap<>());
    }
}
