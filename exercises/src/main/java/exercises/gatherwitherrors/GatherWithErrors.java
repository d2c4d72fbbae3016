package exercises.gatherwitherrors;

import java.util.List;
import java.util.concurrent.Callable;

/// Runs everything and reports every outcome.
public interface GatherWithErrors {

    /// Runs each call once, all at the same time, and returns their outcomes in the order of the
    /// calls.
    ///
    /// A call that fails changes nothing for the others, and its failure is reported, not thrown:
    /// checked and unchecked exceptions, errors, and an `InterruptedException` of the call's own.
    /// An empty list gives an empty list. When the method returns or throws, no call is still
    /// running and no thread of its own is left.
    ///
    /// @throws InterruptedException when the calling thread is interrupted while it waits: the
    ///   method interrupts the calls in flight, waits until they have ended, and starts no further
    ///   one
    <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException;
}
