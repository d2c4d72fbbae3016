package solutions.gatherwitherrors.flawed;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.LockSupport;

/// A call that ends unparks the caller only if the caller says that it is parked, and the caller
/// says so after it has looked at the count: the last call may end in between, and then nobody
/// unparks it.
public class UnparksOnlyTheParked implements GatherWithErrors {

    private static final class Board<T> {
        private final AtomicReferenceArray<Outcome<T>> outcomes;
        private final AtomicInteger missing;
        private final Thread caller = Thread.currentThread();
        private volatile boolean parked;

        Board(int size) {
            outcomes = new AtomicReferenceArray<>(size);
            missing = new AtomicInteger(size);
        }

        void put(int place, Outcome<T> outcome) {
            outcomes.set(place, outcome);
            missing.decrementAndGet();
            if (parked) {
                LockSupport.unpark(caller);
            }
        }

        List<Outcome<T>> awaitAll() throws InterruptedException {
            while (missing.get() > 0) {
                parked = true;
                LockSupport.park(this);
                parked = false;
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            List<Outcome<T>> list = new ArrayList<>();
            for (int place = 0; place < outcomes.length(); place++) {
                list.add(outcomes.get(place));
            }
            return list;
        }
    }

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Board<T> board = new Board<>(calls.size());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < calls.size(); i++) {
                    int place = i;
                    executor.execute(() -> board.put(place, outcomeOf(calls.get(place))));
                }
                return board.awaitAll();
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
