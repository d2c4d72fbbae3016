package dev.lockstep;

import dev.lockstep.stage.Playhouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lanes in which a submission's exercises are heard side by side, each with a stage of its own.
final class Lanes implements AutoCloseable {
    private static final Path LOAD = Path.of("/proc/loadavg");

    /// The fourth word is "running/existing".
    private static final Pattern RUNNING = Pattern.compile("(?:\\S+ ){3}(\\d+)/");

    /// A further stage costs processor time; with more than two that is more than it gains.
    private static final int MOST = 2;

    /// What a lane keeps busy: its stage, and beside it that JVM's compiler or the grader. Measured
    /// on two processors, where two lanes took 8 % longer than one and a third more processor time.
    private static final int PROCESSORS_EACH = 2;

    private final List<Playhouse> houses;

    private Lanes(List<Playhouse> houses) {
        this.houses = houses;
    }

    /// What is done in a lane.
    interface Work<T, R> {
        R in(Playhouse house, T task) throws IOException, InterruptedException;
    }

    /// As many lanes as there is work for, and processors that are free.
    ///
    /// @param idle processors that nobody uses, the caller's own among them
    static Lanes of(Playhouse first, int tasks, int idle) {
        List<Playhouse> houses = new ArrayList<>(List.of(first));
        while (houses.size() < Math.min(MOST, Math.min(tasks, idle / PROCESSORS_EACH))) {
            houses.add(first.beside());
        }
        return new Lanes(List.copyOf(houses));
    }

    /// A single lane.
    static Lanes one(Playhouse only) {
        return new Lanes(List.of(only));
    }

    /// Processors that nobody uses, the caller's own among them; where the machine does not say who
    /// runs, half of all.
    static int idle() {
        int processors = Runtime.getRuntime().availableProcessors();
        try {
            Matcher load = RUNNING.matcher(Files.readString(LOAD));
            if (load.lookingAt()) {
                // This thread runs as well.
                return processors - Integer.parseInt(load.group(1)) + 1;
            }
        } catch (IOException unknown) {
            // As where it says something else.
        }
        return processors / 2;
    }

    /// Does the tasks, one after another in each lane; the first lane is the caller's thread.
    ///
    /// @return what came of them, in the order of the tasks
    <T, R> List<R> each(List<T> tasks, Work<T, R> work) throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Future<List<Placed<R>>>> beside = new ArrayList<>();
        ExecutorService pool =
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().name("lane-", 2).daemon().factory());
        try {
            for (Playhouse house : houses.subList(1, houses.size())) {
                beside.add(pool.submit(() -> lane(house, tasks, next, work)));
            }
            List<Placed<R>> placed = lane(houses.getFirst(), tasks, next, work);
            for (Future<List<Placed<R>>> lane : beside) {
                placed.addAll(ended(lane));
            }
            return inOrder(placed);
        } finally {
            pool.shutdownNow();
        }
    }

    private record Placed<R>(int place, R result) {}

    private static <R> List<R> inOrder(List<Placed<R>> placed) {
        return placed.stream()
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .map(Placed::result)
                .toList();
    }

    private static <T, R> List<Placed<R>> lane(
            Playhouse house, List<T> tasks, AtomicInteger next, Work<T, R> work)
            throws IOException, InterruptedException {
        List<Placed<R>> placed = new ArrayList<>();
        for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            placed.add(new Placed<>(i, work.in(house, tasks.get(i))));
        }
        return placed;
    }

    private static <R> R ended(Future<R> lane) throws IOException, InterruptedException {
        try {
            return lane.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case InterruptedException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException("a lane failed", e);
            }
        }
    }

    /// Plays in all lanes but the first, which goes on.
    int furtherPlays() {
        return houses.stream().skip(1).mapToInt(Playhouse::plays).sum();
    }

    /// Closes all lanes but the first.
    @Override
    public void close() {
        houses.stream().skip(1).forEach(Playhouse::close);
    }
}
