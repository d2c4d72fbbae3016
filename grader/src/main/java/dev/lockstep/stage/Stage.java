package dev.lockstep.stage;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Seal;
import dev.lockstep.trace.Json;
import dev.lockstep.trace.Stop;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// One child JVM. It is asked one thing at a time, and ended when it overdraws its limits.
final class Stage implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Process process;
    private final Writer requests;
    private final Seal seal;
    private final BlockingQueue<Optional<String>> lines = new ArrayBlockingQueue<>(16);

    private Stage(Process process, String key) {
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.seal = new Seal(key);
    }

    /// Starts a stage; it is up once it has answered for the first time.
    static Stage start(StageCommand command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.line());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        String key = Seal.newKey();
        Stage stage = new Stage(builder.start(), key);
        Thread.ofPlatform().daemon().name("stage-reader").start(stage::read);
        stage.write(key);
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

    /// What the stage says first.
    Answer.Ready ready() throws StageEnded, InterruptedException {
        return answer(Answer.Ready.class, Limits.START);
    }

    Answer.Compiled compile(Request.Compile request) throws StageEnded, InterruptedException {
        return ask(request, Answer.Compiled.class, Limits.COMPILE);
    }

    Answer.Performed perform(Request.Perform request) throws StageEnded, InterruptedException {
        return ask(request, Answer.Performed.class, Limits.PLAY);
    }

    Answer.Explored explore(Request.Explore request) throws StageEnded, InterruptedException {
        return ask(request, Answer.Explored.class, Limits.SEARCH);
    }

    Answer.Performed replay(Request.Replay request) throws StageEnded, InterruptedException {
        return ask(request, Answer.Performed.class, Limits.PLAY);
    }

    private <A extends Answer> A ask(Request request, Class<A> type, Limits limits)
            throws StageEnded, InterruptedException {
        try {
            write(Json.line(request, Request.class));
        } catch (IOException ended) {
            throw ended(limits.wall());
        }
        return answer(type, limits);
    }

    private void write(String line) throws IOException {
        requests.write(line);
        requests.write('\n');
        requests.flush();
    }

    private <A extends Answer> A answer(Class<A> type, Limits limits)
            throws StageEnded, InterruptedException {
        String line =
                seal.open(nextLine(limits))
                        .orElseThrow(() -> tampered("a line with a broken seal"));
        Answer answer = Json.parse(line, Answer.class);
        if (!type.isInstance(answer)) {
            throw tampered("an answer to another question");
        }
        return type.cast(answer);
    }

    private String nextLine(Limits limits) throws StageEnded, InterruptedException {
        Duration cpuAtFirst = cpuUsed();
        for (Duration waited = Duration.ZERO; ; waited = waited.plus(LOOK)) {
            Optional<String> line = lines.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            if (line != null) {
                if (line.isEmpty()) {
                    throw ended(limits.wall());
                }
                return line.get();
            }
            boolean cpuSpent = cpuUsed().minus(cpuAtFirst).compareTo(limits.cpu()) > 0;
            if (cpuSpent || waited.compareTo(limits.wall()) > 0) {
                throw new StageEnded(Stop.OUT_OF_TIME, "the stage did not answer in time");
            }
        }
    }

    private Duration cpuUsed() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private StageEnded ended(Duration patience) throws InterruptedException {
        boolean over = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        int status = over ? process.exitValue() : -1;
        return status == StageCommand.OUT_OF_MEMORY
                ? new StageEnded(Stop.OUT_OF_MEMORY, "the stage ran out of memory")
                : new StageEnded(Stop.CRASHED, "the stage ended with status " + status);
    }

    private static StageEnded tampered(String how) {
        return new StageEnded(Stop.CRASHED, "the stage answered with " + how);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
