import java.util.concurrent.locks.LockSupport;

public class ParksTooLate extends Case {
    volatile boolean done;
    volatile Thread waiter;

    void program() throws Exception {
        together(this::await, this::finish);
    }

    void await() {
        if (!done) {
            waiter = Thread.currentThread();
            LockSupport.park(); // stuck: LockSupport.park
        }
    }

    void finish() {
        done = true;
        LockSupport.unpark(waiter);
    }
}
