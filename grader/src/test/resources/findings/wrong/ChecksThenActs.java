import java.util.concurrent.atomic.AtomicInteger;

public class ChecksThenActs extends Case {
    final AtomicInteger permits = new AtomicInteger(1);
    final AtomicInteger inside = new AtomicInteger();

    void program() throws Exception {
        together(this::enter, this::enter);
        equal(1, inside.get()); // fails
    }

    void enter() {
        if (permits.get() > 0) {
            permits.decrementAndGet();
            inside.incrementAndGet();
        }
    }
}
