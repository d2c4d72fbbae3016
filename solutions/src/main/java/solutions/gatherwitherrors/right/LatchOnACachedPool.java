package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A classic pool that grows as it must, an array with a slot for each outcome, and a latch that
/// opens when all slots are filled. Shines where a pool is there anyway and only this batch is to
/// be awaited.
public class LatchOnACachedPool implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        AtomicReferenceArray<Outcome<T>> slots = new AtomicReferenceArray<>(calls.size());
        CountDownLatch filled = new CountDownLatch(calls.size());
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            for (int i = 0; i < calls.size(); i++) {
                int slot = i;
                pool.execute(() -> fill(slots, slot, calls.get(slot), filled));
            }
            filled.await();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (int i = 0; i < slots.length(); i++) {
                outcomes.add(slots.get(i));
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
            pool.close();
        }
    }

    private static <T> void fill(
            AtomicReferenceArray<Outcome<T>> slots,
            int slot,
            Callable<T> call,
            CountDownLatch filled) {
        try {
            slots.set(slot, new Outcome.Success<>(call.call()));
        } catch (Throwable error) {
            slots.set(slot, new Outcome.Failure<>(error));
        } finally {
            filled.countDown();
        }
    }
}
