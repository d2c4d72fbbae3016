package craft.right;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Under a lock, of different keys, or in one step.
class LooksThenPuts {
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();

    synchronized void begin(String name) {
        if (!counts.containsKey(name)) {
            counts.put(name, 0);
        }
    }

    void move(String from, String to) {
        Integer count = counts.get(from);
        if (count != null) {
            counts.put(to, count);
        }
    }

    void merge(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    void own(String name) {
        if (!plain.containsKey(name)) {
            plain.put(name, 0);
        }
    }
}
