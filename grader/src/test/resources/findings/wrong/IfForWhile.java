import java.util.ArrayDeque;
import java.util.Deque;

public class IfForWhile extends Case {
    final Deque<Integer> items = new ArrayDeque<>();

    void program() throws Exception {
        together(this::take, this::take, () -> put(1), () -> put(2));
    }

    synchronized void take() throws Exception {
        if (items.isEmpty()) {
            wait();
        }
        items.removeFirst(); // fails
    }

    synchronized void put(int item) {
        items.addLast(item);
        notifyAll();
    }
}
