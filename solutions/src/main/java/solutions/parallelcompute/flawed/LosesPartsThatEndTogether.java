package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Each worker merges its part into the whole at its end: it reads the whole, adds its part, writes
/// it back.
///
/// Two workers that end at the same time read the same whole, and the one that writes last wipes
/// out the other's part.
public final class LosesPartsThatEndTogether implements ParallelCompute {

    public LosesPartsThatEndTogether() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }

        Run<T, R> run = new Run<>(inputs, function);
        List<Thread> workers = new ArrayList<>();
        int count = Math.min(parallelism, inputs.size());
        for (int i = 0; i < count; i++) {
            workers.add(Thread.ofPlatform().name("worker-" + i).start(run::work));
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            run.stop();
            workers.forEach(Thread::interrupt);
            workers.forEach(LosesPartsThatEndTogether::awaitEnd);
            throw e;
        }
        return run.results();
    }

    private static void awaitEnd(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // Being interrupted already, the caller waits for the worker to end all the same.
            }
        }
    }

    private static final class Run<T, R> {
        private final List<T> inputs;
        private final Function<T, R> function;
        private volatile Map<Integer, R> results = Map.of();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final AtomicInteger next = new AtomicInteger();
        private volatile boolean stopped;

        Run(List<T> inputs, Function<T, R> function) {
            this.inputs = inputs;
            this.function = function;
        }

        void stop() {
            stopped = true;
        }

        void work() {
            Map<Integer, R> mine = new HashMap<>();
            try {
                for (int i = take(); i >= 0; i = take()) {
                    mine.put(i, function.apply(inputs.get(i)));
                }
                merge(mine);
            } catch (InterruptedException e) {
                stop();
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                stop();
            }
        }

        private int take() {
            int index = stopped ? inputs.size() : next.getAndIncrement();
            return index < inputs.size() ? index : -1;
        }

        private void merge(Map<Integer, R> mine) throws InterruptedException {
            Map<Integer, R> whole = new HashMap<>(results);
            whole.putAll(mine);
            Thread.sleep(1); // Merging takes a moment.
            results = whole;
        }

        List<R> results() {
            switch (failure.get()) {
                case Error e -> throw e;
                case RuntimeException e -> throw e;
                case null, default -> {}
            }
            List<R> list = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                list.add(results.get(i));
            }
            return list;
        }
    }
}
