import java.util.concurrent.Executors;

public class CountsInABlock extends Case {
    final Object lock = new Object();
    int count;

    void program() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                pool.submit(this::add);
            }
        }
        equal(4, count);
    }

    void add() {
        synchronized (lock) {
            synchronized (lock) {
                count++;
            }
        }
    }
}
