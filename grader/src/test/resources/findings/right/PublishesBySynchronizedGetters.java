import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class PublishesBySynchronizedGetters extends Case {
    private List<Integer> list = new ArrayList<>();

    void program() throws Exception {
        together(() -> replace(3), () -> replace(4), () -> equal(true, snapshot().size() <= 2));
        equal(2, snapshot().size());
    }

    synchronized void replace(int item) {
        List<Integer> copy = new ArrayList<>(list);
        copy.add(item);
        list = Collections.unmodifiableList(copy);
    }

    synchronized List<Integer> snapshot() {
        return list;
    }
}
