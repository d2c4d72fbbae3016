import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class MakesItOnceInAMap extends Case {
    final ConcurrentHashMap<String, Object> map = new ConcurrentHashMap<>();
    final AtomicInteger made = new AtomicInteger();

    void program() throws Exception {
        together(this::get, this::get);
        equal(1, made.get());
    }

    void get() {
        map.computeIfAbsent("a", key -> made.incrementAndGet());
    }
}
