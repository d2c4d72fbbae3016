package dev.lockstep;

import dev.lockstep.report.Report;
import java.io.IOException;

/// One submission, compiled, that is graded as often as wanted.
public interface Session extends AutoCloseable {
    Report grade(long seed) throws IOException, InterruptedException;

    /// How many plays there were since the session was opened.
    int plays();

    @Override
    void close();
}
