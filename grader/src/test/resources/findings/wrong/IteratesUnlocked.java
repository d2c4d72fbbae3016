import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class IteratesUnlocked extends Case {
    final List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));

    void program() throws Exception {
        together(() -> list.add(3), this::sum);
    }

    void sum() {
        int sum = 0;
        for (int item : list) { // fails
            sum += item;
        }
    }
}
