public class DoubleCheckedWithoutVolatile extends Case {
    static final class Heavy {
        int weight = 1;
    }

    Heavy heavy;

    void program() throws Exception {
        together(this::heavy, this::heavy);
    }

    Heavy heavy() {
        if (heavy == null) { // race: heavy
            synchronized (this) {
                if (heavy == null) {
                    heavy = new Heavy(); // race: heavy
                }
            }
        }
        return heavy;
    }
}
