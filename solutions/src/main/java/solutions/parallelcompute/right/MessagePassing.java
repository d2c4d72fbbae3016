package solutions.parallelcompute.right;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Virtual threads between two queues: inputs wait in one, answers come back through the other.
///
/// Nothing but messages is shared, and only the caller touches the result list. Shines when the
/// results are to be used as they come.
public final class MessagePassing implements ParallelCompute {

    private record Answer<R>(int index, R value, Throwable failure) {}

    public MessagePassing() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        Queue<Integer> todo =
                new ConcurrentLinkedQueue<>(IntStream.range(0, inputs.size()).boxed().toList());
        BlockingQueue<Answer<R>> answers = new LinkedBlockingQueue<>();
        List<Thread> workers = new ArrayList<>();
        try {
            for (int i = 0; i < Math.min(parallelism, inputs.size()); i++) {
                workers.add(
                        Thread.startVirtualThread(() -> {
                            for (Integer index = todo.poll(); index != null; index = todo.poll()) {
                                answers.add(answer(index, inputs.get(index), function));
                            }
                        }));
            }
            return collect(answers, inputs.size());
        } finally {
            todo.clear();
            workers.forEach(Thread::interrupt);
            workers.forEach(MessagePassing::awaitEnd);
        }
    }

    private static <T, R> Answer<R> answer(int index, T input, Function<T, R> function) {
        try {
            return new Answer<>(index, function.apply(input), null);
        } catch (RuntimeException | Error e) {
            return new Answer<>(index, null, e);
        }
    }

    private static <R> List<R> collect(BlockingQueue<Answer<R>> answers, int count)
            throws InterruptedException {
        List<R> results = new ArrayList<>(Collections.nCopies(count, (R) null));
        for (int i = 0; i < count; i++) {
            Answer<R> answer = answers.take();
            switch (answer.failure()) {
                case Error e -> throw e;
                case RuntimeException e -> throw e;
                case null, default -> results.set(answer.index(), answer.value());
            }
        }
        return results;
    }

    /// Joins the thread whatever interrupts come in the meantime, and keeps the last of them in
    /// mind.
    private static void awaitEnd(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
