public class CountsInASynchronizedMethod extends Case {
    int count;

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, count);
    }

    synchronized void add() {
        count++;
    }
}
