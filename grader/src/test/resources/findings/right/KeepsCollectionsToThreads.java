import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class KeepsCollectionsToThreads extends Case {
    void program() throws Exception {
        together(this::work, this::work);
    }

    void work() {
        List<Integer> list = new ArrayList<>();
        Map<String, Integer> map = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            list.add(i);
            map.merge("a", i, Integer::sum);
            text.append(i);
        }
        equal(List.of(0, 1, 2), list);
        equal(Map.of("a", 3), map);
        equal("012", text.toString());
    }
}
