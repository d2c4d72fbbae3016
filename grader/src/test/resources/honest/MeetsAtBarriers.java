import java.util.concurrent.*;

class MeetsAtBarriers {
    void run() throws Exception {
        Phaser phaser = new Phaser(1) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                return phase > 2 || super.onAdvance(phase, parties);
            }
        };
        phaser.arriveAndDeregister();
        CyclicBarrier barrier = new CyclicBarrier(1, () -> System.out.println("met"));
        barrier.await(1, TimeUnit.SECONDS);
        Exchanger<String> exchanger = new Exchanger<>();
        Thread.startVirtualThread(() -> {
            try {
                exchanger.exchange("a");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        exchanger.exchange("b");
        Semaphore permits = new Semaphore(2, true);
        if (permits.tryAcquire(2, 1, TimeUnit.SECONDS)) {
            permits.release(2);
        }
    }
}
