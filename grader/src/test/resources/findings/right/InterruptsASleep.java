public class InterruptsASleep extends Case {
    boolean interrupted;

    void program() throws Exception {
        Thread thread = new Thread(this::sleep);
        thread.start();
        Thread.sleep(100);
        thread.interrupt();
        thread.join();
        equal(true, interrupted);
    }

    void sleep() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            interrupted = true;
        }
    }
}
