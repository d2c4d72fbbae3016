import java.util.HashMap;
import java.util.Map;

public class SharesAHashMap extends Case {
    final Map<String, Integer> map = new HashMap<>();

    void program() throws Exception {
        together(
                () -> map.merge("a", 1, Integer::sum), // race: a HashMap
                () -> map.get("b")); // race: a HashMap
    }
}
