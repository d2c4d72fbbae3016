import java.util.concurrent.ConcurrentHashMap;

public class GetsThenPuts extends Case {
    final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, map.get("a")); // fails
    }

    void add() {
        Integer before = map.get("a");
        map.put("a", before == null ? 1 : before + 1);
    }
}
