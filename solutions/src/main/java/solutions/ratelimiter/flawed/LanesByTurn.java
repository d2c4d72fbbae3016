package solutions.ratelimiter.flawed;

import exercises.ratelimiter.RateLimiter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// One lane for each permit, and the callers are sent to the lanes in turn.
///
/// Someone waits behind a long call in one lane while the next lane is empty.
public final class LanesByTurn implements RateLimiter {

    private final List<Semaphore> lanes;
    private final AtomicInteger turn = new AtomicInteger();

    public LanesByTurn(int maxConcurrent) {
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("the limit must be 1 or more: " + maxConcurrent);
        }
        lanes = IntStream.range(0, maxConcurrent).mapToObj(i -> new Semaphore(1)).toList();
    }

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        Semaphore lane = lanes.get(Math.floorMod(turn.getAndIncrement(), lanes.size()));
        lane.acquire();
        try {
            return call.call();
        } finally {
            lane.release();
        }
    }
}
