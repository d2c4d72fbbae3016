package craft.wrong;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Two threads that look at once both put.
class LooksThenPuts {
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    void begin(String name) {
        if (!counts.containsKey(name)) {
            counts.put(name, 0); // Use `putIfAbsent`
        }
    }

    Integer count(String name) {
        Integer count = counts.get(name);
        if (count == null) {
            count = 0;
            counts.put(name, count); // Use `putIfAbsent`
        }
        return count;
    }
}
