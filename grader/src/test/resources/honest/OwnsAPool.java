import java.util.concurrent.*;

class OwnsAPool {
    static final class Pool extends ThreadPoolExecutor {
        Pool() {
            super(1, 4, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), new CallerRunsPolicy());
            allowCoreThreadTimeOut(true);
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            super.beforeExecute(thread, task);
            thread.setName("busy");
        }

        @Override
        protected void afterExecute(Runnable task, Throwable error) {
            if (task instanceof FutureTask<?> future && future.state() == Future.State.FAILED) {
                System.out.println(future.exceptionNow());
            }
        }

        @Override
        protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
            return new FutureTask<>(callable) {
                @Override
                protected void done() {
                    System.out.println("done");
                }
            };
        }
    }

    void run() throws InterruptedException {
        Pool pool = new Pool();
        pool.submit(() -> 1);
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
            pool.shutdownNow().forEach(Runnable::run);
        }
    }
}
