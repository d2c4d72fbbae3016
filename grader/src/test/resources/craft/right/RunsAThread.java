package craft.right;

/// A thread is started, and one that runs its own work asks its parent class to.
class RunsAThread {
    static final class Worker extends Thread {
        @Override
        public void run() {
            super.run();
        }
    }

    void begin(Runnable work) throws InterruptedException {
        Worker worker = new Worker();
        worker.start();
        work.run();
        worker.join();
    }
}
