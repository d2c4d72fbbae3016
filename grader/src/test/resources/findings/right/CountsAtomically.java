import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

public class CountsAtomically extends Case {
    final AtomicInteger count = new AtomicInteger();
    final LongAdder adder = new LongAdder();

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, count.get());
        equal(2L, adder.sum());
    }

    void add() {
        count.incrementAndGet();
        adder.increment();
    }
}
