import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class CopiesOnWrite extends Case {
    final List<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2));

    void program() throws Exception {
        together(
                () -> list.add(3),
                () -> {
                    int sum = 0;
                    for (int item : list) {
                        sum += item;
                    }
                    equal(true, sum == 3 || sum == 6);
                });
    }
}
