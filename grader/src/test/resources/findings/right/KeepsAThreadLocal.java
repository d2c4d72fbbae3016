public class KeepsAThreadLocal extends Case {
    final ThreadLocal<int[]> counts = ThreadLocal.withInitial(() -> new int[1]);

    void program() throws Exception {
        together(this::add, this::add);
    }

    void add() {
        counts.get()[0]++;
        equal(1, counts.get()[0]);
    }
}
