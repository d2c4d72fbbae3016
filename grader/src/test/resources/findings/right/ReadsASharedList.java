import java.util.ArrayList;
import java.util.List;

public class ReadsASharedList extends Case {
    final List<Integer> list = new ArrayList<>(List.of(1, 2, 3));

    void program() throws Exception {
        together(this::sum, this::sum);
    }

    void sum() {
        int sum = 0;
        for (int item : list) {
            sum += item;
        }
        equal(6, sum);
        equal(6, list.stream().mapToInt(Integer::intValue).sum());
    }
}
