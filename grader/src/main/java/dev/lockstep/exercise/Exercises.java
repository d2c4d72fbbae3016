package dev.lockstep.exercise;

import static dev.lockstep.exercise.Category.*;

import java.util.List;
import java.util.Optional;

/// The course, in teaching order. A new exercise is one more line in [#all].
public final class Exercises {
    private Exercises() {}

    public static List<Exercise> all() {
        return List.of(concurrentFetch(), rateLimiter(), gatherWithErrors(), parallelCompute());
    }

    public static Optional<Exercise> find(String id) {
        return all().stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    private static Exercise concurrentFetch() {
        String returns = "returns-every-response-in-order";
        String overlaps = "overlaps-all-calls";
        String slowest = "takes-as-long-as-the-slowest-call";
        return new Exercise(
                "concurrent-fetch",
                "Fetch from several APIs at once",
                "exercises.concurrentfetch.ConcurrentFetch",
                List.of(
                        "exercises.concurrentfetch.ApiResponse",
                        "exercises.concurrentfetch.ApiClient",
                        "exercises.concurrentfetch.ConcurrentFetch"),
                List.of(),
                List.of(
                        check(returns, CORRECTNESS, 15),
                        check("calls-each-api-once", CORRECTNESS, 5, returns),
                        check("accepts-an-empty-list", CORRECTNESS, 5),
                        check(overlaps, CONCURRENCY, 20, returns),
                        check(slowest, TIMING, 15, overlaps, returns),
                        check(
                                "overlaps-a-thousand-calls",
                                CONCURRENCY,
                                10,
                                overlaps,
                                slowest,
                                returns),
                        check("throws-the-failure-of-a-call", ERRORS, 10, returns),
                        check("stops-when-interrupted", CANCELLATION, 5, returns),
                        check("leaves-nothing-running", HYGIENE, 5, returns),
                        check(
                                "collects-results-thread-safely",
                                THREAD_SAFETY,
                                10,
                                returns,
                                "throws-the-failure-of-a-call")));
    }

    private static Exercise rateLimiter() {
        String returns = "returns-what-the-call-returns";
        String limit = "never-exceeds-the-limit";
        String whole = "uses-the-whole-limit";
        String next = "starts-the-next-call-when-one-ends";
        String holds = "holds-the-limit-in-every-interleaving";
        return new Exercise(
                "rate-limiter",
                "At most N calls at once",
                "exercises.ratelimiter.RateLimiter",
                List.of("exercises.ratelimiter.RateLimiter"),
                List.of("int"),
                List.of(
                        check(returns, CORRECTNESS, 10),
                        check("passes-failures-through", ERRORS, 5, returns),
                        check(limit, Category.LIMIT, 20, returns),
                        check(whole, CONCURRENCY, 15, returns),
                        check(next, TIMING, 15, whole, returns),
                        check(
                                "returns-the-permit-after-a-failure",
                                ERRORS,
                                10,
                                returns,
                                limit,
                                whole),
                        check(
                                "survives-an-interrupted-waiter",
                                CANCELLATION,
                                10,
                                returns,
                                limit,
                                whole,
                                next,
                                holds),
                        check("keeps-limiters-apart", CORRECTNESS, 5, returns, limit, whole, next),
                        check("rejects-a-limit-below-one", CORRECTNESS, 5),
                        check(holds, THREAD_SAFETY, 5, returns, limit, whole, next)));
    }

    private static Exercise gatherWithErrors() {
        String returns = "returns-every-outcome-in-order";
        String reports = "reports-the-very-failure";
        return new Exercise(
                "gather-with-errors",
                "Run everything, report every outcome",
                "exercises.gatherwitherrors.GatherWithErrors",
                List.of(
                        "exercises.gatherwitherrors.Outcome",
                        "exercises.gatherwitherrors.Outcome$Success",
                        "exercises.gatherwitherrors.Outcome$Failure",
                        "exercises.gatherwitherrors.GatherWithErrors"),
                List.of(),
                List.of(
                        check(returns, CORRECTNESS, 15),
                        check("keeps-null-results", CORRECTNESS, 5, returns),
                        check("accepts-an-empty-list", CORRECTNESS, 5),
                        check(reports, ERRORS, 20, returns),
                        check("goes-on-after-a-failure", ERRORS, 15, returns, reports),
                        check(
                                "survives-errors-and-interrupted-calls",
                                ERRORS,
                                5,
                                returns,
                                reports,
                                "goes-on-after-a-failure"),
                        check("overlaps-all-calls", CONCURRENCY, 15, returns),
                        check("stops-when-interrupted", CANCELLATION, 5, returns),
                        check("leaves-nothing-running", HYGIENE, 5, returns),
                        check(
                                "collects-outcomes-thread-safely",
                                THREAD_SAFETY,
                                10,
                                returns,
                                reports,
                                "goes-on-after-a-failure")));
    }

    private static Exercise parallelCompute() {
        String returns = "returns-every-result-in-order";
        String limit = "never-exceeds-the-parallelism";
        String workers = "uses-every-worker";
        return new Exercise(
                "parallel-compute",
                "Map a function over inputs on N workers",
                "exercises.parallelcompute.ParallelCompute",
                List.of("exercises.parallelcompute.ParallelCompute"),
                List.of(),
                List.of(
                        check(returns, CORRECTNESS, 15),
                        check("applies-each-input-once", CORRECTNESS, 5, returns),
                        check("accepts-an-empty-list", CORRECTNESS, 5),
                        check("rejects-a-parallelism-below-one", CORRECTNESS, 5),
                        check(limit, Category.LIMIT, 15, returns),
                        check(workers, CONCURRENCY, 20, returns, limit),
                        check("spreads-uneven-work", TIMING, 15, workers, returns),
                        check("throws-the-failure-of-the-function", ERRORS, 5, returns),
                        check("stops-when-interrupted", CANCELLATION, 5, returns),
                        check("leaves-nothing-running", HYGIENE, 5, returns),
                        check(
                                "collects-results-thread-safely",
                                THREAD_SAFETY,
                                5,
                                returns,
                                "applies-each-input-once",
                                limit)));
    }

    private static Check check(String id, Category category, int points, String... premises) {
        return new Check(id, category, points, List.of(premises));
    }
}
