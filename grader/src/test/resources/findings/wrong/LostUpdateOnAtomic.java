import java.util.concurrent.atomic.AtomicInteger;

public class LostUpdateOnAtomic extends Case {
    final AtomicInteger count = new AtomicInteger();

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, count.get()); // fails
    }

    void add() {
        count.set(count.get() + 1);
    }
}
