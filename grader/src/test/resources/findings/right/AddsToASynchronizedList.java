import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class AddsToASynchronizedList extends Case {
    final List<Integer> list = Collections.synchronizedList(new ArrayList<>());

    void program() throws Exception {
        together(() -> list.add(1), () -> list.add(2));
        equal(2, list.size());
    }
}
