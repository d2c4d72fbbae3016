package dev.lockstep;

import dev.lockstep.exercise.Exercises;
import dev.lockstep.isolation.Isolations;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.report.Report;
import dev.lockstep.stage.CompilerOverran;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.stage.StageCommand;
import dev.lockstep.stage.Wings;
import dev.lockstep.submission.BadSubmission;
import dev.lockstep.submission.Intake;
import dev.lockstep.submission.Submission;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;

/// The pipeline: a submission goes in, a report comes out.
///
///     intake → compile in a stage → gate → cast the classes under test → play and judge → report
///
/// The craft of what plays is reviewed meanwhile.
public final class Grader implements Grading {
    private final StageCommand command;
    private final Gatehouse gatehouse;
    private final Isolations isolations;
    private final Wings wings = new Wings();
    private volatile List<Request.Source> latest = List.of();

    /// @param command starts the stages that submissions run in
    public Grader(StageCommand command) {
        this(command, Gatehouse.guarded());
    }

    private Grader(StageCommand command, Gatehouse gatehouse) {
        this.command = command;
        this.gatehouse = gatehouse;
        this.isolations = new Isolations(command.javaHome(), command.reads());
    }

    /// A grader that refuses nothing, to test what holds without the gate.
    public static Grader withoutGate(StageCommand command) {
        return new Grader(command, Gatehouse.open());
    }

    @Override
    public Report grade(GradeRequest request)
            throws BadSubmission, IOException, InterruptedException {
        return grade(request, Onlooker.NOBODY);
    }

    @Override
    public Report grade(GradeRequest request, Onlooker onlooker)
            throws BadSubmission, IOException, InterruptedException {
        try (GradingSession session = open(request, Review::of)) {
            return session.grade(request.seed(), onlooker);
        }
    }

    @Override
    public void prepare(GradeRequest request) {
        wings.prepare(
                () -> command.in(isolations.get(request.isolation())),
                WarmUp.of(request.exercises(), latest, wings::isWanted));
    }

    @Override
    public Session open(GradeRequest request)
            throws BadSubmission, IOException, InterruptedException {
        return open(request, (_, submission) -> Review.none(submission));
    }

    private GradingSession open(
            GradeRequest request, BiFunction<Answer.Compiled, Submission, Review> review)
            throws BadSubmission, IOException, InterruptedException {
        long begin = System.nanoTime();
        Submission submission = Intake.read(request.submission(), request.submissionName());
        gatehouse.prepare();
        Contracts contracts = new Contracts(Exercises.all());
        List<Request.Source> sources = contracts.without(submission);
        latest = sources;
        Playhouse playhouse =
                wings.playhouse(
                        command.in(isolations.get(request.isolation())),
                        contracts.compile(sources));
        Casting casting = cast(playhouse, submission);
        return new GradingSession(
                request,
                submission,
                contracts.warnings(submission),
                playhouse,
                casting,
                review.apply(casting.compiled(), submission),
                begin);
    }

    private Casting cast(Playhouse playhouse, Submission submission)
            throws IOException, InterruptedException {
        try {
            Answer.Compiled compiled = playhouse.open();
            return Casting.of(compiled, submission, gatehouse.judge(compiled, submission));
        } catch (CompilerOverran e) {
            return Casting.overran(submission, e.stop());
        } catch (IOException | InterruptedException | RuntimeException e) {
            playhouse.close();
            throw e;
        }
    }
}
