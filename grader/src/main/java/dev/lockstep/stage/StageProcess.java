package dev.lockstep.stage;

import dev.lockstep.trace.Stop;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// The child process of a stage: its lines, its processor time, and how it ended.
final class StageProcess implements AutoCloseable {
    /// A wrapper's child, and that child's child, which is the JVM.
    private static final int WRAPPED = 2;

    private static final long PATIENCE_SECONDS = 20;

    private static final long TRAINING_SECONDS = 120;

    /// For a stage that has closed its output to end; one that closed it alone never does.
    private static final long LAST_SECONDS = 10;

    private final Process process;
    private final Writer in;
    private final Noise noise;
    private final BlockingQueue<Optional<String>> lines = new ArrayBlockingQueue<>(16);
    private final boolean training;
    private List<ProcessHandle> children = List.of();

    private StageProcess(Process process, boolean training) {
        this.process = process;
        this.training = training;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.noise = new Noise(process.getErrorStream());
    }

    static StageProcess start(StageCommand command, Starter starter)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command.line());
        builder.environment().clear();
        StageProcess stage = new StageProcess(starter.start(builder), command.isTraining());
        Thread.ofPlatform().daemon().name("stage-reader").start(stage::read);
        return stage;
    }

    private void read() {
        BoundedLines input = new BoundedLines(process.getInputStream());
        try {
            String line = input.next();
            while (line != null) {
                lines.put(Optional.of(line));
                line = input.next();
            }
        } catch (IOException brokenPipe) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lines.offer(Optional.empty());
    }

    void write(String line) throws IOException {
        in.write(line);
        in.write('\n');
        in.flush();
    }

    /// The next line within the limits.
    String nextLine(Limits limits) throws StageEnded, InterruptedException {
        Patience patience = new Patience(limits, cpuUsed());
        while (true) {
            Optional<String> line = lines.poll(Patience.LOOK.toMillis(), TimeUnit.MILLISECONDS);
            if (line == null) {
                patience.look(cpuUsed());
            } else {
                return line.orElseThrow(() -> ended());
            }
        }
    }

    private Duration cpuUsed() {
        if (children.size() < WRAPPED) {
            children = process.descendants().toList();
        }
        Duration used = cpuUsed(process.toHandle());
        for (ProcessHandle child : children) {
            used = used.plus(cpuUsed(child));
        }
        return used;
    }

    private static Duration cpuUsed(ProcessHandle handle) {
        return handle.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// How it ended, once its output has. What has ended is not destroyed: that closes its streams,
    /// also to who still reads its last words.
    StageEnded ended() {
        try {
            boolean over = process.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
            if (!over) {
                process.destroyForcibly();
            }
            int status = over ? process.exitValue() : -1;
            return status == StageCommand.OUT_OF_MEMORY && noise.tellsOfMemory()
                    ? new StageEnded(Stop.OUT_OF_MEMORY, "it ran out of memory")
                    : new StageEnded(
                            Stop.CRASHED, "it ended with status " + status + said(noise.text()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new StageEnded(Stop.CRASHED, "it was interrupted");
        }
    }

    private static String said(String text) {
        return text.isEmpty() ? "" : ": " + text;
    }

    /// Ends it with all that it has started.
    @Override
    public void close() {
        if (training) {
            endByItself();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A stage ends with its input; one that trains makes its archive then.
    private void endByItself() {
        try {
            in.close();
            process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS);
        } catch (IOException alreadyEnded) {
            // There is nothing to wait for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
