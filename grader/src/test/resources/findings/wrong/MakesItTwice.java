import java.util.concurrent.atomic.AtomicInteger;

public class MakesItTwice extends Case {
    final AtomicInteger made = new AtomicInteger();
    volatile Object lazy;

    void program() throws Exception {
        together(this::lazy, this::lazy);
        equal(1, made.get()); // fails
    }

    Object lazy() {
        if (lazy == null) {
            made.incrementAndGet();
            lazy = new Object();
        }
        return lazy;
    }
}
