import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class IteratesUnderTheLock extends Case {
    final List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));

    void program() throws Exception {
        together(() -> list.add(3), this::sum);
    }

    void sum() {
        int sum = 0;
        synchronized (list) {
            for (int item : list) {
                sum += item;
            }
        }
        equal(true, sum == 3 || sum == 6);
    }
}
