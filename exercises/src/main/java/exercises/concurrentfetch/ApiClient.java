package exercises.concurrentfetch;

import java.io.IOException;

/// Asks APIs, one call at a time; many threads may use one client at once.
public interface ApiClient {

    /// Blocks until the API answers.
    ///
    /// @throws IOException when the API fails; unchecked exceptions and errors are failures too
    /// @throws InterruptedException when the calling thread is interrupted before the API has
    ///   answered
    ApiResponse fetch(int apiId) throws IOException, InterruptedException;
}
