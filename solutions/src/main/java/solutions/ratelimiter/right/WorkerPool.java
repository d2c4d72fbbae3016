package solutions.ratelimiter.right;

import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// As many workers as the limit: the size of the pool is the limit, and the callers wait for a
/// worker.
///
/// The calls leave the caller's thread, so an interrupt has to be passed on by hand. Shines when
/// the work must run in threads of its own. Idle workers end after a second.
public final class WorkerPool implements RateLimiter {

    private final Executor workers;

    public WorkerPool(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        maxConcurrent,
                        maxConcurrent,
                        1,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name("limited-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        workers = pool;
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Job<T> job = new Job<>(call);
        workers.execute(job);
        return job.outcome();
    }

    private enum State {
        WAITING,
        RUNNING,
        ENDED,
        WITHDRAWN
    }

    private static final class Job<T> implements Runnable {
        private final Callable<T> call;
        private State state = State.WAITING;
        private Thread worker;
        private T result;
        private Throwable failure;

        Job(Callable<T> call) {
            this.call = call;
        }

        @Override
        public void run() {
            if (!begin()) {
                return;
            }
            T value = null;
            Throwable thrown = null;
            try {
                value = call.call();
            } catch (Throwable e) {
                thrown = e;
            }
            end(value, thrown);
        }

        private synchronized boolean begin() {
            if (state == State.WITHDRAWN) {
                return false;
            }
            state = State.RUNNING;
            worker = Thread.currentThread();
            return true;
        }

        private synchronized void end(T value, Throwable thrown) {
            result = value;
            failure = thrown;
            state = State.ENDED;
            Thread.interrupted(); // It was meant for this call, not for the worker's next one.
            notifyAll();
        }

        synchronized T outcome() throws Exception {
            while (state != State.ENDED) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    passOn(e);
                }
            }
            if (failure != null) {
                throw Job.<RuntimeException>asItIs(failure);
            }
            return result;
        }

        private void passOn(InterruptedException e) throws InterruptedException {
            switch (state) {
                case WAITING -> {
                    state = State.WITHDRAWN;
                    throw e;
                }
                case RUNNING -> worker.interrupt();
                case ENDED, WITHDRAWN -> Thread.currentThread().interrupt();
            }
        }

        @SuppressWarnings("unchecked") // The cast is erased: whatever it is, it is thrown as it is.
        private static <E extends Throwable> E asItIs(Throwable failure) throws E {
            throw (E) failure;
        }
    }
}
