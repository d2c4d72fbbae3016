public class CountsInAStaticSynchronizedMethod extends Case {
    static long count;

    void program() throws Exception {
        together(CountsInAStaticSynchronizedMethod::add, CountsInAStaticSynchronizedMethod::add);
        equal(2L, count);
    }

    static synchronized void add() {
        count++;
    }
}
