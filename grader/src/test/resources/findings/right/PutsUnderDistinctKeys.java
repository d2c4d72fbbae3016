import java.util.HashMap;
import java.util.Map;

public class PutsUnderDistinctKeys extends Case {
    final Map<String, Integer> map = new HashMap<>(Map.of("a", 0, "b", 0));

    void program() throws Exception {
        together(() -> map.put("a", 1), () -> map.put("b", 2));
        equal(Map.of("a", 1, "b", 2), map);
    }
}
