import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;

/// What threads tell of themselves, however they are made and by whom.
public class Settings {
    static class Worker extends Thread {
        Worker(Runnable task) {
            super(task);
            setDaemon(true);
        }
    }

    static String of(Thread thread) {
        Predicate<Thread> daemon = Thread::isDaemon;
        ThreadGroup group = thread.getThreadGroup();
        return daemon.test(thread)
                + " "
                + thread.getPriority()
                + " "
                + thread.isVirtual()
                + " "
                + (group == Thread.currentThread().getThreadGroup());
    }

    static String tried(Runnable part) {
        try {
            part.run();
            return "done";
        } catch (IllegalArgumentException e) {
            return e.getClass().getSimpleName();
        }
    }

    static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String started(Thread thread, CountDownLatch end) throws Exception {
        thread.start();
        String told = tried(() -> thread.setDaemon(true));
        end.countDown();
        thread.join();
        return told + " " + (thread.getThreadGroup() == null) + " " + thread.isDaemon();
    }

    static List<Thread> made(Runnable task) {
        Thread.Builder.OfPlatform shy = Thread.ofPlatform().daemon().priority(3);
        ThreadFactory earlier = shy.factory();
        Thread.Builder any = shy.daemon(false).priority(7);
        Thread set = new Thread(task);
        set.setDaemon(true);
        set.setPriority(Thread.MAX_PRIORITY);
        return List.of(
                new Thread(task),
                new Thread(task, "named"),
                set,
                earlier.newThread(task),
                any.unstarted(task),
                any.factory().newThread(task),
                Thread.ofPlatform().unstarted(task),
                Executors.defaultThreadFactory().newThread(task),
                Thread.ofVirtual().unstarted(task));
    }

    static String all() throws Exception {
        StringBuilder told = new StringBuilder();
        CountDownLatch[] end = new CountDownLatch[1];
        for (Thread thread : made(() -> await(end[0]))) {
            end[0] = new CountDownLatch(1);
            told.append(of(thread)).append(' ').append(tried(() -> thread.setDaemon(true)));
            told.append(' ').append(tried(() -> thread.setDaemon(false)));
            told.append(' ').append(tried(() -> thread.setPriority(0)));
            told.append(' ').append(tried(() -> thread.setPriority(6)));
            told.append(' ').append(started(thread, end[0])).append('\n');
        }
        return told.toString();
    }

    static Object run() throws Exception {
        FutureTask<String> below = new FutureTask<>(Settings::all);
        Thread maker = new Thread(below);
        maker.setDaemon(true);
        maker.setPriority(4);
        String told = of(maker) + "\n" + all();
        maker.start();
        told += below.get();
        maker.join();
        Worker worker = new Worker(() -> {});
        worker.setPriority(2);
        return told
                + of(worker)
                + worker.isDaemon()
                + worker.getPriority()
                + worker.isVirtual()
                + tried(() -> Thread.ofPlatform().priority(11))
                + tried(() -> Thread.ofPlatform().priority(0));
    }
}
