public class PassesByNotifyAll extends Case {
    int turn;

    void program() throws Exception {
        together(() -> pass(1), () -> pass(0));
        equal(2, turn);
    }

    synchronized void pass(int mine) throws InterruptedException {
        while (turn != mine) {
            wait();
        }
        turn++;
        notifyAll();
    }
}
