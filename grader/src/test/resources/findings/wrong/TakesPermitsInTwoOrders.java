import java.util.concurrent.Semaphore;

public class TakesPermitsInTwoOrders extends Case {
    final Semaphore one = new Semaphore(1);
    final Semaphore two = new Semaphore(1);

    void program() throws Exception {
        together(() -> both(one, two), () -> both(two, one));
    }

    static void both(Semaphore first, Semaphore second) throws Exception {
        first.acquire();
        second.acquire(); // stuck: Semaphore.acquire
        second.release();
        first.release();
    }
}
