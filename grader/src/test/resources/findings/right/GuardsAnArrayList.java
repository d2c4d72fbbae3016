import java.util.ArrayList;
import java.util.List;

public class GuardsAnArrayList extends Case {
    final List<Integer> list = new ArrayList<>();

    void program() throws Exception {
        together(() -> add(1), () -> add(2));
        equal(2, list.size());
    }

    void add(int item) {
        synchronized (list) {
            list.add(item);
        }
    }
}
