package solutions.parallelcompute.right;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// One monitor that guards everything, `wait` and `notifyAll`, and threads of a class of their own.
///
/// How it was done before `java.util.concurrent`: all shared state lives in one object, and every
/// access to it is synchronized. Easy to check, because there is one lock only.
public final class MonitorAndOwnThreads implements ParallelCompute {

    public MonitorAndOwnThreads() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        Board<T, R> board = new Board<>(inputs);
        List<Worker<T, R>> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(parallelism, inputs.size()); i++) {
            Worker<T, R> worker = new Worker<>(board, function);
            workers.add(worker);
            board.enter();
            worker.start();
        }
        try {
            board.awaitNobody();
        } catch (InterruptedException e) {
            board.close();
            workers.forEach(Thread::interrupt);
            board.awaitNobodyWhatever();
            throw e;
        }
        return board.results();
    }

    private static final class Worker<T, R> extends Thread {
        private final Board<T, R> board;
        private final Function<T, R> function;

        Worker(Board<T, R> board, Function<T, R> function) {
            this.board = board;
            this.function = function;
        }

        @Override
        public void run() {
            try {
                for (int index = board.take(); index >= 0; index = board.take()) {
                    board.put(index, function.apply(board.input(index)));
                }
            } catch (RuntimeException | Error e) {
                board.fail(e);
            } finally {
                board.leave();
            }
        }
    }

    private static final class Board<T, R> {
        private final List<T> inputs;
        private final List<R> results;
        private int next;
        private int present;
        private boolean closed;
        private Throwable failure;

        Board(List<T> inputs) {
            this.inputs = inputs;
            this.results = new ArrayList<>(Collections.nCopies(inputs.size(), (R) null));
        }

        synchronized void enter() {
            present++;
        }

        synchronized void leave() {
            present--;
            notifyAll();
        }

        synchronized int take() {
            return closed || next == inputs.size() ? -1 : next++;
        }

        synchronized T input(int index) {
            return inputs.get(index);
        }

        synchronized void put(int index, R result) {
            results.set(index, result);
        }

        synchronized void fail(Throwable e) {
            if (failure == null) {
                failure = e;
            }
            close();
        }

        synchronized void close() {
            closed = true;
        }

        synchronized void awaitNobody() throws InterruptedException {
            while (present > 0) {
                wait();
            }
        }

        synchronized void awaitNobodyWhatever() {
            while (present > 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    // Interrupted once more while leaving: the workers still have to end first.
                }
            }
        }

        synchronized List<R> results() {
            return switch (failure) {
                case null -> results;
                case Error e -> throw e;
                case RuntimeException e -> throw e;
                default -> throw new IllegalStateException(failure);
            };
        }
    }
}
