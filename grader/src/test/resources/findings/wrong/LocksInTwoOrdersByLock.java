import java.util.concurrent.locks.ReentrantLock;

public class LocksInTwoOrdersByLock extends Case {
    final ReentrantLock one = new ReentrantLock();
    final ReentrantLock two = new ReentrantLock();

    void program() throws Exception {
        together(() -> both(one, two), () -> both(two, one));
    }

    static void both(ReentrantLock first, ReentrantLock second) {
        first.lock();
        try {
            second.lock(); // stuck: ReentrantLock.lock
            second.unlock();
        } finally {
            first.unlock();
        }
    }
}
