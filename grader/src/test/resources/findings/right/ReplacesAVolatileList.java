import java.util.ArrayList;
import java.util.List;

public class ReplacesAVolatileList extends Case {
    volatile List<Integer> list = new ArrayList<>(List.of(1, 2));

    void program() throws Exception {
        together(
                () -> {
                    List<Integer> copy = new ArrayList<>(list);
                    copy.add(3);
                    list = copy;
                },
                () -> {
                    int sum = 0;
                    for (int item : list) {
                        sum += item;
                    }
                    equal(true, sum == 3 || sum == 6);
                });
    }
}
