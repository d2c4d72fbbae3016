import java.util.concurrent.Executors;

public class WaitsInAnInitialiser extends Case {
    static final class Slow {
        static final int VALUE = made();

        static int made() {
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                return pool.submit(() -> {
                    Thread.sleep(10);
                    return 7;
                }).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void program() throws Exception {
        together(() -> equal(7, Slow.VALUE), () -> equal(7, Slow.VALUE));
    }
}
