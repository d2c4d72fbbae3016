package dev.lockstep.craft;

import dev.lockstep.trace.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what is done well.
record Praise(Reached reached) {
    private static final Methods OPEN_SCOPE =
            Methods.of("java\\.util\\.concurrent\\.StructuredTaskScope", "open");
    private static final Methods CLOSE_SCOPE =
            Methods.of("java\\.util\\.concurrent\\.StructuredTaskScope", "close");
    private static final Methods OPEN_POOL =
            Methods.of(
                    "java\\.util\\.concurrent\\.(Executors|ForkJoinPool)",
                    "newFixedThreadPool",
                    "newCachedThreadPool",
                    "newSingleThreadExecutor",
                    "newThreadPerTaskExecutor",
                    "newVirtualThreadPerTaskExecutor",
                    "<init>");
    private static final Methods CLOSE_POOL =
            Methods.of("java\\.util\\.concurrent\\.(ExecutorService|ForkJoinPool)", "close");
    private static final Methods ACQUIRE =
            Methods.of(
                    "java\\.util\\.concurrent\\.Semaphore",
                    "acquire",
                    "acquireUninterruptibly",
                    "tryAcquire");
    private static final Methods RELEASE =
            Methods.of("java\\.util\\.concurrent\\.Semaphore", "release");
    private static final Methods LOCK =
            Methods.of(
                    "java\\.util\\.concurrent\\.locks\\..*Lock",
                    "lock",
                    "lockInterruptibly",
                    "tryLock");
    private static final Methods UNLOCK =
            Methods.of("java\\.util\\.concurrent\\.locks\\..*Lock", "unlock");
    private static final Methods INTERRUPT = Methods.of("java\\.lang\\.Thread", "interrupt");

    /// A remark on the rarest of what is done well, if anything is.
    Optional<Remark> remark() {
        return Stream.of(
                        found(
                                body -> inFinally(body, OPEN_SCOPE, CLOSE_SCOPE),
                                "A structured scope: no task can outlive this block, whatever"
                                        + " happens in it."),
                        found(
                                Praise::keepsTheInterrupt,
                                "The interrupt that was caught is kept for the caller."),
                        found(
                                body -> inFinally(body, ACQUIRE, RELEASE),
                                "The permit goes back in every case, also after a failure."),
                        found(
                                body -> inFinally(body, LOCK, UNLOCK),
                                "The lock is given back in every case, also after a failure."),
                        found(
                                body -> inFinally(body, OPEN_POOL, CLOSE_POOL),
                                "The executor is closed in every case, also after a failure."))
                .flatMap(List::stream)
                .findFirst();
    }

    private List<Remark> found(Function<Body, Stream<Step>> finder, String message) {
        return reached.bodies().stream()
                .flatMap(body -> finder.apply(body).map(step -> site(body, step)))
                .min(Comparator.comparing(Site::className).thenComparingInt(Site::line))
                .map(site -> new Remark(Kind.CELEBRATORY, site, message))
                .stream()
                .toList();
    }

    private Site site(Body body, Step step) {
        return new Site(body.owner(), reached.sourceOf(body.owner()), step.line());
    }

    /// What a method takes and gives back whatever happens.
    private static Stream<Step> inFinally(Body body, Methods take, Methods give) {
        return body.handlersReach(step -> step.calls(give)) ? body.calls(take) : Stream.of();
    }

    /// Where the current thread's flag is set again in a method that caught an interrupt.
    private static Stream<Step> keepsTheInterrupt(Body body) {
        boolean caught =
                body.handlers().stream()
                        .anyMatch(each -> each.caught().equals("java.lang.InterruptedException"));
        return caught
                ? body.calls(INTERRUPT).filter(step -> isCurrentThread(body, step.receiver()))
                : Stream.of();
    }

    private static boolean isCurrentThread(Body body, Value thread) {
        return thread instanceof Value.Result(int step)
                && body.steps()
                        .get(step)
                        .call()
                        .filter(call -> call.name().equals("currentThread"))
                        .isPresent();
    }
}
