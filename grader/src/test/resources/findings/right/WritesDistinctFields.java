public class WritesDistinctFields extends Case {
    int one;
    int two;

    void program() throws Exception {
        together(() -> one++, () -> two++);
        equal(2, one + two);
    }
}
