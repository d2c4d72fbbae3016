import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

public class PublishesByAConcurrentMap extends Case {
    final ConcurrentHashMap<String, List<Integer>> map = new ConcurrentHashMap<>();

    void program() throws Exception {
        together(
                () -> map.put("a", new ArrayList<>(List.of(1))),
                () -> {
                    List<Integer> seen = map.get("a");
                    if (seen != null) {
                        seen.add(2);
                    }
                });
        map.get("a").add(3);
    }
}
