package dev.lockstep.course;

import dev.lockstep.GradeRequest;
import dev.lockstep.Grading;
import dev.lockstep.Session;
import dev.lockstep.submission.BadSubmission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Gatherers;

/// Grades solutions whose verdicts are known, each with several seeds, and counts the wrong ones.
public final class Verification {
    private static final long SEEDS = 1_000_000_000L;

    /// A stage gets faster from run to run, so it is kept for many.
    private static final int SEEDS_A_JOB = 25;

    private final Grading grading;
    private final String quiescence;
    private final String isolation;
    private final LongSupplier nanoseconds;
    private final Consumer<String> lines;
    private final int jobs;

    /// @param quiescence `best`, `kernel` or `portable`
    /// @param isolation `best`, `required` or `none`
    /// @param jobs how many gradings run side by side
    /// @param nanoseconds real time
    /// @param lines takes the table as it grows
    public Verification(
            Grading grading,
            String quiescence,
            String isolation,
            LongSupplier nanoseconds,
            int jobs,
            Consumer<String> lines) {
        this.grading = grading;
        this.quiescence = quiescence;
        this.isolation = isolation;
        this.nanoseconds = nanoseconds;
        this.jobs = jobs;
        this.lines = lines;
    }

    /// Verifies every solution and says whether all verdicts were right.
    public boolean run(List<Solution> solutions, List<Long> seeds) throws InterruptedException {
        long start = nanoseconds.getAsLong();
        Table table = new Table(solutions);
        lines.accept(table.header());
        List<Outcome> outcomes = new ArrayList<>();
        ThreadFactory names = Thread.ofPlatform().name("verify-", 1).factory();
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs, names)) {
            List<List<Future<Outcome>>> running = new ArrayList<>();
            for (Solution solution : solutions) {
                running.add(submit(pool, solution, seeds));
            }
            for (List<Future<Outcome>> parts : running) {
                Outcome outcome = ended(parts);
                outcomes.add(outcome);
                table.rows(outcome).forEach(lines);
            }
        }
        lines.accept(Table.total(outcomes, millisSince(start)));
        return outcomes.stream().allMatch(outcome -> outcome.wrong().isEmpty());
    }

    /// Hands out the seeds in parts, so that one slow solution does not hold up all others.
    private List<Future<Outcome>> submit(
            ExecutorService pool, Solution solution, List<Long> seeds) {
        return seeds.stream()
                .gather(Gatherers.windowFixed(SEEDS_A_JOB))
                .map(some -> pool.submit(() -> verify(solution, some)))
                .toList();
    }

    private static Outcome ended(List<Future<Outcome>> parts) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> part : parts) {
            try {
                outcomes.add(part.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a solution could not be verified", e.getCause());
            }
        }
        return outcomes.stream().reduce(Outcome::and).orElseThrow();
    }

    /// The seed itself first, then as many others as wanted, derived from it.
    public static List<Long> seeds(long seed, int runs) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Long> seeds = new ArrayList<>(List.of(seed));
        while (seeds.size() < runs) {
            seeds.add(random.nextLong(1, SEEDS));
        }
        return seeds;
    }

    private Outcome verify(Solution solution, List<Long> seeds) throws InterruptedException {
        try (Session session = grading.open(request(solution, seeds.getFirst()))) {
            List<String> wrong = new ArrayList<>();
            List<Long> millis = new ArrayList<>();
            for (long seed : seeds) {
                long start = nanoseconds.getAsLong();
                for (String what : wrong(solution, session, seed)) {
                    wrong.add("seed " + seed + ", " + what);
                }
                millis.add(millisSince(start));
            }
            return new Outcome(solution, seeds.size(), wrong, session.plays(), millis);
        } catch (BadSubmission | IOException e) {
            return new Outcome(solution, 1, List.of(failure(solution, e)), 0, List.of());
        }
    }

    /// A grader that fails in one run is a wrong verdict, and the other runs go on.
    private static List<String> wrong(Solution solution, Session session, long seed)
            throws InterruptedException {
        try {
            return Expected.wrong(solution, session.grade(seed));
        } catch (IOException | RuntimeException e) {
            return List.of(failure(solution, e));
        }
    }

    private static String failure(Solution solution, Exception e) {
        return "expected verdicts on " + solution.source() + ", but the grader failed: " + e;
    }

    private GradeRequest request(Solution solution, long seed) {
        String replay = "./grade verify --only " + solution.name() + " --seed " + seed;
        return new GradeRequest(
                solution.source(),
                solution.label(),
                List.of(solution.exercise()),
                seed,
                quiescence,
                isolation,
                null,
                replay);
    }

    private long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(nanoseconds.getAsLong() - start);
    }
}
