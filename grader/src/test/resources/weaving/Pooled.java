import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/// Pools and threads, however they are made.
public class Pooled {
    static class OwnPool extends ThreadPoolExecutor {
        int done;

        OwnPool() {
            super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        }

        OwnPool(int size) {
            super(
                    size,
                    size,
                    1,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    new ThreadPoolExecutor.AbortPolicy());
        }

        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
            synchronized (this) {
                done++;
            }
        }
    }

    static int seven(ExecutorService pool) throws Exception {
        try (pool) {
            Callable<Integer> task = () -> 7;
            return pool.submit(task).get();
        }
    }

    static Object run() throws Exception {
        int sum = 0;
        ThreadFactory factory = Executors.defaultThreadFactory();
        IntFunction<ExecutorService> fixed = Executors::newFixedThreadPool;
        for (ExecutorService pool :
                List.of(
                        Executors.newFixedThreadPool(1),
                        Executors.newFixedThreadPool(1, factory),
                        fixed.apply(1),
                        Executors.newCachedThreadPool(),
                        Executors.newSingleThreadExecutor(),
                        Executors.newScheduledThreadPool(1),
                        Executors.newSingleThreadScheduledExecutor(),
                        Executors.newVirtualThreadPerTaskExecutor(),
                        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory()),
                        new ScheduledThreadPoolExecutor(1),
                        new ScheduledThreadPoolExecutor(1, new ThreadPoolExecutor.AbortPolicy()),
                        new ThreadPoolExecutor(
                                1, 2, 3, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1)),
                        new ThreadPoolExecutor(
                                1,
                                2,
                                3L,
                                TimeUnit.SECONDS,
                                new ArrayBlockingQueue<>(1),
                                new ThreadPoolExecutor.CallerRunsPolicy()),
                        new ThreadPoolExecutor(
                                1,
                                2,
                                3L,
                                TimeUnit.SECONDS,
                                new ArrayBlockingQueue<>(1),
                                Thread::new,
                                new ThreadPoolExecutor.CallerRunsPolicy()))) {
            sum += seven(pool);
        }
        OwnPool own = new OwnPool();
        sum += seven(own) + seven(new OwnPool(2));
        StringBuffer names = new StringBuffer();
        Runnable task = () -> names.append(Thread.currentThread().getName()).append(' ');
        Thread.Builder.OfPlatform builder =
                Thread.ofPlatform().name("b", 3).daemon(true).priority(5).stackSize(1 << 20);
        Thread.Builder any = builder;
        Thread[] threads = {
            builder.unstarted(task),
            any.unstarted(task),
            builder.factory().newThread(task),
            Thread.ofVirtual().name("v").unstarted(task),
            Thread.ofPlatform().name("n").inheritInheritableThreadLocals(false).daemon().start(() -> {}),
            new Thread(null, task, "g", 0),
            new Thread(null, task, "h", 0, false),
            new Thread(task, "t"),
            new Thread(sum > 3 ? task : null, sum > 4 ? "x" + sum : "y"),
            Thread.startVirtualThread(() -> {})
        };
        for (Thread thread : threads) {
            if (thread.getState() == Thread.State.NEW) {
                thread.start();
            }
            thread.join();
        }
        return sum + " " + own.done + names.toString().replaceAll("pool-\\S* ", "");
    }
}
