package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Reports the first failure of each class for all of that class.
public class OneSampleOfEachKind implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Map<Class<?>, Throwable> samples = new ConcurrentHashMap<>();
        List<FutureTask<Outcome<T>>> tasks = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<T> call : calls) {
            FutureTask<Outcome<T>> task =
                    new FutureTask<>(() -> {
                        try {
                            return new Outcome.Success<>(call.call());
                        } catch (Throwable t) {
                            // a thousand calls to a dead server need not keep a thousand stack
                            // traces
                            Throwable first = samples.putIfAbsent(t.getClass(), t);
                            return new Outcome.Failure<>(first == null ? t : first);
                        }
                    });
            tasks.add(task);
            threads.add(Thread.startVirtualThread(task));
        }
        List<Outcome<T>> outcomes = new ArrayList<>();
        try {
            for (FutureTask<Outcome<T>> task : tasks) {
                outcomes.add(task.get());
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            threads.forEach(OneSampleOfEachKind::joinCalmly);
            throw e;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
        return outcomes;
    }

    private static void joinCalmly(Thread thread) {
        for (; ; ) {
            try {
                thread.join();
                return;
            } catch (InterruptedException again) {
                // the thread has been told
            }
        }
    }
}
