package dev.lockstep.stage;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Starts stages on one thread that lives as long as any of them: a child that asks the kernel to
/// die with its parent (`PR_SET_PDEATHSIG`) dies with the *thread* that started it.
final class Starter implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("stage-starter").factory());

    Process start(ProcessBuilder command) throws IOException, InterruptedException {
        try {
            return thread.submit(command::start).get();
        } catch (ExecutionException e) {
            throw new IOException("cannot start " + command.command().getFirst(), e.getCause());
        }
    }

    /// To be called once all that was started has ended.
    @Override
    public void close() {
        thread.shutdown();
    }
}
