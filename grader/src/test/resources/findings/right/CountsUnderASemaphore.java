import java.util.concurrent.Semaphore;

public class CountsUnderASemaphore extends Case {
    final Semaphore mutex = new Semaphore(1);
    int count;

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, count);
    }

    void add() throws InterruptedException {
        mutex.acquire();
        try {
            count++;
        } finally {
            mutex.release();
        }
    }
}
