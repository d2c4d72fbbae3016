import java.util.HashMap;
import java.util.Map;

public class LazyMap extends Case {
    Map<String, Object> cache;

    void program() throws Exception {
        Object[] got = new Object[2];
        together(() -> got[0] = get("a"), () -> got[1] = get("a"));
        equal(true, got[0] == got[1]); // fails
    }

    Object get(String key) {
        if (cache == null) { // race: cache
            cache = new HashMap<>(); // race: cache
        }
        Object value = cache.get(key); // race: cache, a HashMap
        if (value == null) {
            value = new Object();
            cache.put(key, value); // race: a HashMap
        }
        return value;
    }
}
