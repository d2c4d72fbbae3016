import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class CountsByCompareAndSet extends Case {
    static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(CountsByCompareAndSet.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    volatile int count;

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, (int) COUNT.getVolatile(this));
    }

    void add() {
        int before;
        do {
            before = (int) COUNT.getVolatile(this);
        } while (!COUNT.compareAndSet(this, before, before + 1));
    }
}
