import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

public class CountsByAFieldUpdater extends Case {
    static final AtomicReferenceFieldUpdater<CountsByAFieldUpdater, String> TEXT =
            AtomicReferenceFieldUpdater.newUpdater(
                    CountsByAFieldUpdater.class, String.class, "text");

    volatile String text = "";

    void program() throws Exception {
        together(this::add, this::add);
        equal("xx", text);
    }

    void add() {
        TEXT.updateAndGet(this, before -> before + "x");
    }
}
