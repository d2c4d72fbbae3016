import java.util.concurrent.ConcurrentHashMap;

public class MergesConcurrently extends Case {
    final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, map.get("a"));
    }

    void add() {
        map.merge("a", 1, Integer::sum);
    }
}
