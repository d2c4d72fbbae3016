package dev.lockstep.stage;

import dev.lockstep.isolation.Isolation;
import dev.lockstep.isolation.Isolations;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plays one submission for as long as it is graded. A stage that dies, hangs or is worn out is
/// replaced, so one bad play never costs another.
public final class Playhouse implements AutoCloseable {
    private final StageCommand command;
    private final Request.Compile submission;
    private final Limits compiling;
    private final Starter starter;
    private @Nullable Spare spare;
    private @Nullable Stage stage;
    private List<Answer.ClassFile> judged = List.of();
    private boolean kernel;
    private String isolation = Isolation.Wall.NONE.id();
    private boolean used;
    private int plays;
    private int stages;

    public Playhouse(StageCommand command, Request.Compile submission) {
        this(command, submission, Limits.COMPILE);
    }

    Playhouse(StageCommand command, Request.Compile submission, Limits compiling) {
        this(command, submission, compiling, null);
    }

    /// @param spare a stage that is up already, for the first play
    Playhouse(
            StageCommand command,
            Request.Compile submission,
            Limits compiling,
            @Nullable Spare spare) {
        this.command = command;
        this.submission = submission;
        this.compiling = compiling;
        this.starter = new Starter();
        this.spare = spare;
    }

    /// A further playhouse for what this one has compiled, with stages of its own.
    public Playhouse beside() {
        Playhouse further = new Playhouse(command, submission, compiling);
        further.judged = judged;
        further.kernel = kernel;
        further.isolation = isolation;
        return further;
    }

    /// Starts the first stage and compiles.
    ///
    /// @throws CompilerOverran if the compiler used up its time or memory
    public Answer.Compiled open() throws IOException, InterruptedException, CompilerOverran {
        if (spare != null) {
            Optional<Answer.Compiled> compiled = openIn(spare);
            spare = null;
            if (compiled.isPresent()) {
                return compiled.get();
            }
        }
        Stage fresh = start();
        try {
            Answer.Ready ready = fresh.ready();
            kernel = ready.kernel();
            isolation = ready.isolation();
        } catch (StageEnded e) {
            throw new IOException("the stage does not start" + how() + ": " + e.getMessage(), e);
        }
        if (command.isolation().required() && isolation.equals(Isolation.Wall.NONE.id())) {
            throw Isolations.missing();
        }
        try {
            Answer.Compiled compiled = fresh.compile(submission, compiling);
            judged = compiled.classes();
            return compiled;
        } catch (StageEnded e) {
            closeStage();
            throw new CompilerOverran(e);
        }
    }

    /// Compiles in a stage that is not fresh: what goes wrong there counts for nothing.
    private Optional<Answer.Compiled> openIn(Spare ready) throws InterruptedException {
        stage = ready.stage();
        used = true;
        stages++;
        kernel = ready.kernel();
        isolation = ready.isolation();
        try {
            Answer.Compiled compiled = ready.stage().compile(submission, compiling);
            judged = compiled.classes();
            return Optional.of(compiled);
        } catch (StageEnded e) {
            closeStage();
            return Optional.empty();
        }
    }

    /// Gives up its stage to another submission, where it has one that is fit to play. This one
    /// plays no more, and is to be closed once that stage has ended.
    Optional<Spare> handOver() {
        Stage fit = stage;
        stage = null;
        return fit == null ? Optional.empty() : Optional.of(new Spare(fit, kernel, isolation));
    }

    /// Whether the stage's kernel tells what exact quiescence needs.
    public boolean kernelTells() {
        return kernel;
    }

    /// The isolation that is in force: `bwrap`, `landlock` or `none`.
    public String isolation() {
        return isolation;
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
        boolean fresh = !used;
        try {
            Answer.Explored explored = current().explore(request);
            closeStageIf(explored.spent());
            plays += explored.exploration().tried();
            return explored.exploration();
        } catch (StageEnded e) {
            closeStage();
            return fresh ? Exploration.of("", Trace.lost(e.stop(), "")) : explore(request);
        }
    }

    /// Plays the scenario by one schedule, and has every step told.
    public Trace replay(Request.Replay request) throws IOException, InterruptedException {
        return played(current -> current.replay(request));
    }

    /// Plays once. What goes wrong in a stage that an earlier play has left something in may be
    /// that play's doing: then only a play in a fresh stage counts.
    private Trace played(Stage.Asked asked) throws IOException, InterruptedException {
        plays++;
        boolean fresh = !used;
        try {
            Answer.Performed performed = asked.of(current());
            boolean ended = performed.trace().stop() == Stop.FINISHED;
            closeStageIf(performed.spent() || (performed.worn() && !ended));
            return ended || !performed.worn() ? performed.trace() : played(asked);
        } catch (StageEnded e) {
            closeStage();
            return fresh ? Trace.lost(e.stop(), "") : played(asked);
        }
    }

    /// The stage that plays next, from now on a used one.
    private Stage current() throws IOException, InterruptedException {
        Stage current = stage == null ? restarted() : stage;
        used = true;
        return current;
    }

    private Stage restarted() throws IOException, InterruptedException {
        Stage fresh = start();
        try {
            if (!fresh.ready().isolation().equals(isolation)) {
                throw new IOException("a further stage has another isolation than the first");
            }
            // What is played is what was judged: nothing is compiled twice.
            fresh.install(new Request.Install(judged, contractTypes()));
            return fresh;
        } catch (StageEnded e) {
            closeStage();
            throw new IOException("a further stage does not start: " + e.getMessage(), e);
        } catch (IOException e) {
            closeStage();
            throw e;
        }
    }

    private List<String> contractTypes() {
        return submission.contracts().stream().flatMap(c -> c.types().stream()).toList();
    }

    /// With an isolation that is tried and fails all the same, grading without it is a way out.
    private String how() {
        Isolation.Wall wall = command.isolation().wall();
        return wall == Isolation.Wall.NONE
                ? ""
                : " in " + wall.id() + " (--isolation none does without)";
    }

    private Stage start() throws IOException, InterruptedException {
        Stage fresh = Stage.start(command, starter);
        stage = fresh;
        used = false;
        stages++;
        return fresh;
    }

    private void closeStageIf(boolean spent) {
        if (spent) {
            closeStage();
        }
    }

    /// How many plays there have been.
    public int plays() {
        return plays;
    }

    /// How many stages there have been.
    public int stages() {
        return stages;
    }

    private void closeStage() {
        if (stage != null) {
            stage.close();
            stage = null;
        }
        used = false;
    }

    @Override
    public void close() {
        closeStage();
        starter.close();
        if (spare != null) {
            spare.stage().close();
        }
    }
}
