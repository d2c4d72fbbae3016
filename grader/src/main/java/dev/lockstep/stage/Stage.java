package dev.lockstep.stage;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Seal;
import dev.lockstep.trace.Json;
import dev.lockstep.trace.Stop;
import java.io.IOException;

/// One child JVM. It is asked one thing at a time, and ended when it overdraws its limits.
final class Stage implements AutoCloseable {
    private final StageProcess process;
    private final Seal seal;

    /// One play, asked of a stage.
    interface Asked {
        Answer.Performed of(Stage stage) throws StageEnded, InterruptedException;
    }

    private Stage(StageProcess process, String key) {
        this.process = process;
        this.seal = new Seal(key);
    }

    /// Starts a stage; it is up once it has answered for the first time.
    static Stage start(StageCommand command, Starter starter)
            throws IOException, InterruptedException {
        String key = Seal.newKey();
        Stage stage = new Stage(StageProcess.start(command, starter), key);
        try {
            stage.process.write(key);
        } catch (IOException alreadyEnded) {
            // Asking for its first answer tells why.
        }
        return stage;
    }

    /// What the stage says first.
    Answer.Ready ready() throws StageEnded, InterruptedException {
        return answer(Answer.Ready.class, Limits.START);
    }

    Answer.Compiled compile(Request.Compile request, Limits limits)
            throws StageEnded, InterruptedException {
        return ask(request, Answer.Compiled.class, limits);
    }

    void install(Request.Install request) throws StageEnded, InterruptedException {
        Answer.Installed _ = ask(request, Answer.Installed.class, Limits.START);
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
            process.write(Json.line(request, Request.class));
        } catch (IOException ended) {
            throw process.ended();
        }
        return answer(type, limits);
    }

    private <A extends Answer> A answer(Class<A> type, Limits limits)
            throws StageEnded, InterruptedException {
        String line =
                seal.open(process.nextLine(limits))
                        .orElseThrow(() -> tampered("a line with a broken seal"));
        Answer answer = read(line);
        if (!type.isInstance(answer)) {
            throw tampered("an answer to another question");
        }
        return type.cast(answer);
    }

    private static Answer read(String line) throws StageEnded {
        try {
            return Json.parse(line, Answer.class);
        } catch (IllegalArgumentException e) {
            throw tampered("a line that is no answer");
        }
    }

    private static StageEnded tampered(String how) {
        return new StageEnded(Stop.CRASHED, "it answered with " + how);
    }

    @Override
    public void close() {
        process.close();
    }
}
