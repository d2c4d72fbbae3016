public class WritesDistinctElements extends Case {
    final long[] items = new long[2];

    void program() throws Exception {
        together(() -> items[0] = 1, () -> items[1] = 2);
        equal(3L, items[0] + items[1]);
    }
}
