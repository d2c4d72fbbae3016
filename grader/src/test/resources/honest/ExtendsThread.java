import java.util.concurrent.*;

class ExtendsThread {
    static class Worker extends Thread {
        private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

        Worker() {
            super("worker");
        }

        @Override
        public void run() {
            try {
                while (!isInterrupted()) {
                    tasks.take().run();
                }
            } catch (InterruptedException e) {
                interrupt();
            }
        }
    }

    void run() throws InterruptedException {
        Worker worker = new Worker();
        worker.start();
        worker.tasks.add(() -> System.out.println(Thread.currentThread().getName()));
        worker.interrupt();
        worker.join();
        System.out.println(worker.getState() + " " + worker.threadId() + worker.isVirtual());
        for (StackTraceElement element : Thread.currentThread().getStackTrace()) {
            System.out.println(element.getMethodName() + element.getLineNumber());
        }
    }
}
