/// Two kinds of waiters at one monitor: the notice may go to the wrong one.
public class NotifyForNotifyAll extends Case {
    int turn;

    void program() throws Exception {
        together(() -> pass(2), () -> pass(1), () -> pass(0));
    }

    synchronized void pass(int mine) throws Exception {
        while (turn != mine) {
            wait(); // stuck: Object.wait
        }
        turn++;
        notify();
    }
}
