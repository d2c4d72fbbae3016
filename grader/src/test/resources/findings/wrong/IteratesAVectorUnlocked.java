import java.util.List;
import java.util.Vector;

public class IteratesAVectorUnlocked extends Case {
    final List<Integer> list = new Vector<>(List.of(1, 2));

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
