package exercises.ratelimiter;

import java.util.concurrent.Callable;

/// Lets at most a fixed number of calls run at once; further callers wait for their turn.
///
/// An implementation has a public constructor that takes the limit, `int maxConcurrent`, and throws
/// [IllegalArgumentException] for a limit below 1. One limiter serves many threads. Two limiters do
/// not share anything.
public interface RateLimiter {

    /// Runs the call once fewer than the limit are running, and gives back what it gives.
    ///
    /// As soon as a running call ends, well or with a failure, the next waiting one starts.
    ///
    /// @param call what to run; its result may be null
    /// @param <T> what the call gives
    /// @return the very result of the call
    /// @throws InterruptedException if the caller is interrupted while it waits for its turn: the
    ///   call never runs then, and the number of permits stays what it was
    /// @throws Exception the very failure of the call, not wrapped into another one
    <T> T call(Callable<T> call) throws Exception;
}
