package dev.lockstep;

import dev.lockstep.checks.Attempt;
import dev.lockstep.checks.Court;
import dev.lockstep.checks.Plays;
import dev.lockstep.checks.SpeedUp;
import dev.lockstep.checks.Verdict;
import dev.lockstep.exercise.Exercise;
import dev.lockstep.protocol.Settling;
import dev.lockstep.report.Environment;
import dev.lockstep.report.ExerciseResult;
import dev.lockstep.report.Measurement;
import dev.lockstep.report.Report;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.stage.StageCommand;
import dev.lockstep.submission.Submission;
import dev.lockstep.trace.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// One submission, compiled and cast, that is graded as often as wanted.
final class GradingSession implements Session {
    /// Without the kernel's word a call may end early; what fails is played again, more patiently.
    private static final List<Long> PORTABLE_SETTLE_MILLIS = List.of(3L, 15L, 60L);

    private static final String SPEED_UP = "speed-up over one worker";

    private final GradeRequest request;
    private final Submission submission;
    private final List<Contracts.Remark> remarks;
    private final Playhouse playhouse;
    private final Casting casting;
    private final Review review;
    private final boolean kernel;
    private long begin;
    private int plays;

    /// @param begin when grading began, in the machine's nanoseconds
    GradingSession(
            GradeRequest request,
            Submission submission,
            List<Contracts.Remark> remarks,
            Playhouse playhouse,
            Casting casting,
            Review review,
            long begin)
            throws IOException {
        this.request = request;
        this.submission = submission;
        this.remarks = remarks;
        this.playhouse = playhouse;
        this.casting = casting;
        this.review = review;
        this.begin = begin;
        this.kernel = !request.quiescence().equals("portable") && playhouse.kernelTells();
        if (request.quiescence().equals("kernel") && !kernel) {
            playhouse.close();
            throw new IOException(
                    "this machine's kernel does not tell which threads run; use --quiescence best");
        }
    }

    @Override
    public Report grade(long seed) throws IOException, InterruptedException {
        return grade(seed, Onlooker.NOBODY);
    }

    /// An onlooker is told of one check after another, so with one nothing is side by side.
    Report grade(long seed, Onlooker onlooker) throws IOException, InterruptedException {
        List<ExerciseResult> results = new ArrayList<>();
        try (Lanes lanes = onlooker.equals(Onlooker.NOBODY) ? lanes() : Lanes.one(playhouse)) {
            for (Heard heard :
                    lanes.each(request.exercises(), (house, e) -> hear(house, e, seed, onlooker))) {
                results.add(heard.result());
            }
            plays += lanes.furtherPlays();
        }
        results = Excerpts.added(review.added(results), submission);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        begin = System.nanoTime();
        return new Report(
                submission.name(),
                results.stream().mapToInt(ExerciseResult::score).sum(),
                results.stream().mapToInt(ExerciseResult::maxScore).sum(),
                seed,
                request.replay(),
                environment(),
                millis,
                results);
    }

    private Lanes lanes() {
        long played =
                request.exercises().stream()
                        .filter(e -> casting.roleIn(e) instanceof Casting.Role.UnderTest)
                        .count();
        return played < 2 ? Lanes.one(playhouse) : Lanes.of(playhouse, (int) played, Lanes.idle());
    }

    /// What is left to do once an exercise has been heard, with the machine for itself.
    private interface Heard {
        ExerciseResult result() throws IOException, InterruptedException;
    }

    private Heard hear(Playhouse house, Exercise exercise, long seed, Onlooker onlooker)
            throws IOException, InterruptedException {
        ResultSheet sheet = new ResultSheet(exercise, submission, remarks);
        return switch (casting.roleIn(exercise)) {
            case Casting.Role.Broken(var problems) -> () -> sheet.broken(problems);
            case Casting.Role.Several(var problems) -> () -> sheet.ambiguous(problems);
            case Casting.Role.Refused(String className, var problems) ->
                    () -> sheet.refused(className, problems);
            case Casting.Role.Nobody(var unfit) -> () -> sheet.notAttempted(unfit);
            case Casting.Role.UnderTest(String className) ->
                    Attempt.isMade(exercise, performer(house, className, 0, new ArrayList<>()))
                            ? judged(house, sheet, exercise, className, seed, onlooker)
                            : () -> sheet.untouched(className);
        };
    }

    private Heard judged(
            Playhouse house,
            ResultSheet sheet,
            Exercise exercise,
            String className,
            long seed,
            Onlooker onlooker) {
        review.begin(className);
        List<Standing> spinning = new ArrayList<>();
        int rehearings = kernel ? 0 : PORTABLE_SETTLE_MILLIS.size() - 1;
        List<Verdict> verdicts =
                Court.judge(
                        exercise,
                        seed,
                        attempt -> performer(house, className, attempt, spinning),
                        rehearings,
                        sheet.telling(onlooker));
        return () -> {
            List<Measurement> measurements = new ArrayList<>();
            if (verdicts.getFirst().passed()) {
                SpeedUp.of(exercise, performer(playhouse, className, 0, spinning))
                        .ifPresent(x -> measurements.add(new Measurement(SPEED_UP, x, "x")));
            }
            return sheet.judged(className, verdicts, spinning, measurements);
        };
    }

    private Plays.Performer performer(
            Playhouse house, String className, int attempt, List<Standing> spinning) {
        Settling settling =
                kernel ? Settling.byKernel() : Settling.byJdk(PORTABLE_SETTLE_MILLIS.get(attempt));
        return new StagePerformer(
                house,
                className,
                settling,
                !request.quiescence().equals("kernel"),
                request.schedule(),
                spinning);
    }

    private Environment environment() {
        String os = System.getProperty("os.name", "?") + "-" + System.getProperty("os.arch", "?");
        String version = GradingSession.class.getPackage().getImplementationVersion();
        return new Environment(
                Objects.requireNonNullElse(version, "development"),
                Runtime.version().toString(),
                os.toLowerCase(Locale.ROOT).replace(' ', '-'),
                StageCommand.PROCESSORS,
                playhouse.isolation(),
                submission.hash());
    }

    @Override
    public int plays() {
        return plays + playhouse.plays();
    }

    @Override
    public void close() {
        review.close();
        playhouse.close();
    }
}
