import java.util.HashMap;
import java.util.Map;

public class ReadsASharedMap extends Case {
    final Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2));

    void program() throws Exception {
        together(this::sum, this::sum);
    }

    void sum() {
        int sum = 0;
        for (var entry : map.entrySet()) {
            sum += entry.getValue() + map.get(entry.getKey());
        }
        equal(6, sum);
    }
}
