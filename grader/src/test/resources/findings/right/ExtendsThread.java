import java.util.concurrent.atomic.AtomicInteger;

public class ExtendsThread extends Case {
    final AtomicInteger count = new AtomicInteger();

    void program() throws Exception {
        Thread thread =
                new Thread() {
                    @Override
                    public void run() {
                        count.incrementAndGet();
                    }
                };
        thread.start();
        thread.join();
        equal(1, count.get());
    }
}
