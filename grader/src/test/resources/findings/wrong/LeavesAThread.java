import java.util.concurrent.CountDownLatch;

public class LeavesAThread extends Case {
    void program() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            try {
                never.await(); // left: CountDownLatch.await
            } catch (InterruptedException e) {
                // The end.
            }
        });
    }
}
