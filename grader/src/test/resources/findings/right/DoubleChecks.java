public class DoubleChecks extends Case {
    static final class Heavy {
        int weight = 1;
    }

    volatile Heavy heavy;
    int made;

    void program() throws Exception {
        together(this::heavy, this::heavy);
        equal(1, made);
    }

    void heavy() {
        if (heavy == null) {
            synchronized (this) {
                if (heavy == null) {
                    made++;
                    heavy = new Heavy();
                }
            }
        }
        equal(1, heavy.weight);
    }
}
