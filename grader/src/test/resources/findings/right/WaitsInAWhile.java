import java.util.ArrayDeque;
import java.util.Deque;

public class WaitsInAWhile extends Case {
    final Deque<Integer> items = new ArrayDeque<>();

    void program() throws Exception {
        together(this::take, this::take, () -> put(1), () -> put(2));
        equal(0, items.size());
    }

    synchronized void take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        items.removeFirst();
    }

    synchronized void put(int item) {
        items.addLast(item);
        notify();
    }
}
