public class LostUpdateOnVolatile extends Case {
    volatile int count;

    void program() throws Exception {
        together(() -> count++, () -> count++);
        equal(2, count); // fails
    }
}
