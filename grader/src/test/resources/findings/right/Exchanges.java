import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

public class Exchanges extends Case {
    final Exchanger<List<Integer>> exchanger = new Exchanger<>();

    void program() throws Exception {
        together(() -> swap(1, 2), () -> swap(2, 1));
    }

    void swap(int mine, int theirs) throws InterruptedException {
        List<Integer> list = new ArrayList<>();
        list.add(mine);
        List<Integer> other = exchanger.exchange(list);
        other.add(3);
        equal(List.of(theirs, 3), other);
    }
}
