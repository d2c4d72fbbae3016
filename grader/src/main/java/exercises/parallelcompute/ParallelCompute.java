package exercises.parallelcompute;

import java.util.List;
import java.util.function.Function;

/// Applies a function to many inputs, several of them at the same time.
public interface ParallelCompute {

    /// Applies the function to each input exactly once, on at most `parallelism` workers.
    ///
    /// A worker that is free takes a further input: none is idle while inputs wait. When this
    /// method returns or throws, no application that it began is still running.
    ///
    /// @param inputs what to work on; an empty list gives an empty list
    /// @param function what to apply; it may be slow, and it may fail
    /// @param parallelism how many applications may run at once, 1 or more; it may be larger than
    ///   the number of inputs
    /// @param <T> what goes into the function
    /// @param <R> what comes out of it
    /// @return the results, element i for input i
    /// @throws IllegalArgumentException if `parallelism` is below 1
    /// @throws InterruptedException if the caller is interrupted while it waits: the applications
    ///   that run are interrupted and have ended by then, and no further one began
    <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException;
}
