import java.util.concurrent.CountDownLatch;

public class PublishesByALatch extends Case {
    final CountDownLatch done = new CountDownLatch(1);
    int data;

    void program() throws Exception {
        together(
                () -> {
                    data = 1;
                    done.countDown();
                },
                () -> {
                    done.await();
                    equal(1, data);
                });
    }
}
