package exercises.concurrentfetch;

import java.io.IOException;
import java.util.List;

/// Fetches from several APIs at once.
public interface ConcurrentFetch {

    /// Calls [ApiClient#fetch(int)] once for each element of `apiIds`, all calls at the same time,
    /// and returns the responses in the order of the ids, whatever order they came in.
    ///
    /// An id that stands in the list twice is fetched twice. An empty list gives an empty list.
    /// When the method returns or throws, no call that it made is still running and no thread of
    /// its own is left.
    ///
    /// @throws IOException the very exception of a call that failed (any one of them where several
    ///   fail); an unchecked exception or an error of a call is thrown on in the same way
    /// @throws InterruptedException when the calling thread is interrupted while it waits: the
    ///   method interrupts the calls in flight, waits until they have ended, and starts no further
    ///   one
    List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException;
}
