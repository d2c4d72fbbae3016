package solutions.parallelcompute.right;

import exercises.parallelcompute.ParallelCompute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A synchronized list, and a lock around whatever has to be one step: to look and to wait, and to
/// walk through it.
///
/// `add` takes the lock by itself; the rest takes the same one, which is the list. Looks like a
/// race and is none. Shines where a collection is shared already and one place has to do more.
public final class LockedForTheWalk implements ParallelCompute {

    private record Answer<R>(int index, R value, Throwable failure) {}

    public LockedForTheWalk() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        List<Answer<R>> answers = Collections.synchronizedList(new ArrayList<>());
        int workers = Math.max(1, Math.min(parallelism, inputs.size()));
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            try {
                for (int i = 0; i < inputs.size(); i++) {
                    int index = i;
                    T input = inputs.get(i);
                    pool.execute(() -> {
                        answers.add(answer(index, input, function));
                        synchronized (answers) {
                            answers.notifyAll();
                        }
                    });
                }
                return collect(answers, inputs.size());
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static <T, R> Answer<R> answer(int index, T input, Function<T, R> function) {
        try {
            return new Answer<>(index, function.apply(input), null);
        } catch (RuntimeException | Error e) {
            return new Answer<>(index, null, e);
        }
    }

    private static <R> List<R> collect(List<Answer<R>> answers, int count)
            throws InterruptedException {
        List<R> results = new ArrayList<>(Collections.nCopies(count, (R) null));
        synchronized (answers) {
            while (answers.size() < count) {
                answers.wait();
            }
            for (Answer<R> answer : answers) {
                switch (answer.failure()) {
                    case Error e -> throw e;
                    case RuntimeException e -> throw e;
                    case null, default -> results.set(answer.index(), answer.value());
                }
            }
        }
        return results;
    }
}
