import java.util.concurrent.locks.LockSupport;

public class ParksInALoop extends Case {
    volatile boolean done;
    volatile Thread waiter;
    int data;

    void program() throws Exception {
        together(this::await, this::finish);
    }

    void await() {
        waiter = Thread.currentThread();
        while (!done) {
            LockSupport.park(this);
        }
        equal(1, data);
    }

    void finish() {
        data = 1;
        done = true;
        LockSupport.unpark(waiter);
    }
}
