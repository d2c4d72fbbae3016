package dev.lockstep.stage;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays one submission for as long as it is graded. A stage that dies, hangs or is worn out is
/// replaced, so one bad play never costs another.
public final class Playhouse implements AutoCloseable {
    private final StageCommand command;
    private final Request.Compile submission;
    private @Nullable Stage stage;
    private List<Answer.ClassFile> judged = List.of();
    private boolean kernel;
    private int plays;

    public Playhouse(StageCommand command, Request.Compile submission) {
        this.command = command;
        this.submission = submission;
    }

    /// Starts the first stage and compiles.
    ///
    /// @throws CompilerOverran if the compiler used up its time or memory
    public Answer.Compiled open() throws IOException, InterruptedException, CompilerOverran {
        Stage fresh = Stage.start(command);
        stage = fresh;
        try {
            kernel = fresh.ready().kernel();
        } catch (StageEnded e) {
            throw new IOException("the stage does not start: " + e.getMessage(), e);
        }
        try {
            Answer.Compiled compiled = fresh.compile(submission);
            judged = compiled.classes();
            return compiled;
        } catch (StageEnded e) {
            closeStage();
            throw new CompilerOverran(e);
        }
    }

    /// Whether the stage's kernel tells what exact quiescence needs.
    public boolean kernelTells() {
        return kernel;
    }

    /// Plays the scenario, in a fresh stage where the last one is gone.
    public Trace perform(String className, Scenario scenario, Settling settling)
            throws IOException, InterruptedException {
        Request.Perform request = new Request.Perform(className, scenario, settling);
        return played(current -> current.perform(request));
    }

    /// Plays the scenario under the schedules of a search; where the stage ends on the way, that is
    /// the one outcome.
    public Exploration explore(Request.Explore request) throws IOException, InterruptedException {
        Stage current = stage == null ? restarted() : stage;
        try {
            Answer.Explored explored = current.explore(request);
            if (explored.spent()) {
                closeStage();
            }
            plays += explored.exploration().tried();
            return explored.exploration();
        } catch (StageEnded e) {
            closeStage();
            return Exploration.of("", Trace.lost(e.stop(), ""));
        }
    }

    /// Plays the scenario by one schedule, and has every step told.
    public Trace replay(Request.Replay request) throws IOException, InterruptedException {
        return played(current -> current.replay(request));
    }

    /// One play, asked of a stage.
    private interface Asked {
        Answer.Performed of(Stage stage) throws StageEnded, InterruptedException;
    }

    private Trace played(Asked asked) throws IOException, InterruptedException {
        plays++;
        Stage current = stage == null ? restarted() : stage;
        try {
            Answer.Performed performed = asked.of(current);
            if (performed.spent()) {
                closeStage();
            }
            return performed.trace();
        } catch (StageEnded e) {
            closeStage();
            return Trace.lost(e.stop(), "");
        }
    }

    private Stage restarted() throws IOException, InterruptedException {
        Stage fresh = Stage.start(command);
        stage = fresh;
        try {
            fresh.ready();
            refuseOthers(judged, fresh.compile(submission).classes());
            return fresh;
        } catch (StageEnded e) {
            closeStage();
            throw new IOException("a further stage does not start: " + e.getMessage(), e);
        } catch (IOException e) {
            closeStage();
            throw e;
        }
    }

    /// What is played is what was judged: the compiler makes the same of the same sources.
    static void refuseOthers(List<Answer.ClassFile> judged, List<Answer.ClassFile> found)
            throws IOException {
        if (!found.equals(judged)) {
            throw new IOException(
                    "a further stage compiled other classes than the first, so they were not"
                            + " played. Grade again; if it happens again, report it.");
        }
    }

    /// How many plays there have been.
    public int plays() {
        return plays;
    }

    private void closeStage() {
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }

    @Override
    public void close() {
        closeStage();
    }
}
