import dev.lockstep.exercise.Exercises;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.GatherScenario;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.stage.Playhouse;
import dev.lockstep.stage.StageCommand;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Outcome;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Prints how fast schedules are tried, what a search says of programs that are right and wrong,
/// and what a stress test says of them that repeats them for as long.
public final class Schedules {
    private static final Scenario SCENARIO =
            new GatherScenario(List.of(CallPlan.returning(100)), Scenario.NEVER);
    private static final Bounds BOUNDS = new Bounds(2, 1_000, 40, 1);

    /// A stress test of less than this cannot even warm up.
    private static final long LEAST_NANOS = 20_000_000;

    private final Playhouse playhouse;
    private final Path programs;

    private Schedules(Playhouse playhouse, Path programs) {
        this.playhouse = playhouse;
        this.programs = programs;
    }

    public static void main(String[] arguments) throws Exception {
        Path programs = Path.of(arguments[0]);
        int searches = Integer.parseInt(arguments[1]);
        Request.Compile compile =
                new Request.Compile(sources(programs, Path.of(arguments[2])), contracts());
        try (Playhouse playhouse = new Playhouse(StageCommand.ofThisJvm(), compile)) {
            var errors = playhouse.open().errors();
            if (!errors.isEmpty()) {
                throw new IllegalStateException("does not compile: " + errors.getFirst());
            }
            Schedules bench = new Schedules(playhouse, programs);
            bench.speed(searches);
            bench.table(Path.of(arguments[3]));
        }
        System.exit(0); // threads of the stress test may hang
    }

    private static List<Request.Source> sources(Path programs, Path counter) throws Exception {
        List<Path> files = new ArrayList<>(List.of(programs.resolve("Case.java"), counter));
        for (String kind : List.of("right", "wrong")) {
            try (Stream<Path> found = Files.list(programs.resolve(kind))) {
                found.sorted().forEach(files::add);
            }
        }
        List<Request.Source> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(new Request.Source(file.getFileName().toString(), Files.readString(file)));
        }
        return sources;
    }

    private static List<Request.Contract> contracts() {
        return Exercises.all().stream()
                .map(e ->
                        new Request.Contract(
                                e.id(), e.contract(), e.contractTypes(), e.constructor()))
                .toList();
    }

    // ---- how fast

    private void speed(int searches) throws Exception {
        System.out.println("Schedules per second, two threads that each add one to a counter");
        Bounds dear = new Bounds(2, 100, 0, 1);
        rate("on our own scheduler", "TwoThreads", new Bounds(3, 1_000, 0, 1), true, searches);
        rate("  each by a virtual thread of its own", "LostUpdate", BOUNDS, true, searches);
        rate("by the kernel", "TwoThreads", dear, false, Math.max(3, searches / 4));
        rate("  each by a virtual thread of its own", "LostUpdate", dear, false, 3);
        System.out.println();
    }

    private void rate(String how, String name, Bounds bounds, boolean own, int searches)
            throws Exception {
        for (int i = 0; i < (own ? 10 : 1); i++) {
            explore(name, bounds, own);
        }
        double[] rates = new double[searches];
        int tried = 0;
        for (int i = 0; i < searches; i++) {
            long start = System.nanoTime();
            tried = explore(name, bounds, own).tried();
            rates[i] = tried * 1e9 / (System.nanoTime() - start);
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "  %-40s %,8.0f  (%,.0f to %,.0f in %d searches of %d schedules)%n",
                how,
                rates[searches / 2],
                rates[0],
                rates[searches - 1],
                searches,
                tried);
    }

    private Exploration explore(String name, Bounds bounds, boolean own) throws Exception {
        return playhouse.explore(
                new Request.Explore(
                        name, SCENARIO, Settling.byKernel(), bounds, bounds.part(12), own));
    }

    // ---- how well

    private void table(Path classes) throws Exception {
        Stress stress = new Stress(classes);
        System.out.printf(
                "%-34s %-8s %9s %6s %9s %8s   %s%n",
                "program", "search", "schedules", "first", "complete", "ms", "stress test as long");
        int[] missed = {0, 0};
        int[] wrongly = {0, 0};
        for (String kind : List.of("right", "wrong")) {
            for (String name : names(kind)) {
                long start = System.nanoTime();
                Exploration search = explore(name, BOUNDS, true);
                long nanos = System.nanoTime() - start;
                boolean found = search.outcomes().stream().anyMatch(o -> fails(o.trace()));
                String again = stress.of(name, Math.max(nanos, LEAST_NANOS));
                boolean stressed = !again.startsWith("passed");
                int[] counts = kind.equals("wrong") ? missed : wrongly;
                boolean wanted = kind.equals("wrong");
                counts[0] += found == wanted ? 0 : 1;
                counts[1] += stressed == wanted ? 0 : 1;
                System.out.printf(
                        "%-34s %-8s %9d %6s %9s %8d   %s%n",
                        name,
                        (found ? "wrong" : "right") + (found == wanted ? "" : " !"),
                        search.tried(),
                        found ? "" + first(name, search) : "",
                        search.complete() ? "all" : "",
                        nanos / 1_000_000,
                        again + (stressed == wanted ? "" : " !"));
            }
        }
        System.out.printf(
                "%nOf %d wrong programs the search missed %d and the stress test %d;%n",
                names("wrong").size(), missed[0], missed[1]);
        System.out.printf(
                "of %d right ones the search blamed %d and the stress test %d.%n",
                names("right").size(), wrongly[0], wrongly[1]);
    }

    private List<String> names(String kind) throws Exception {
        try (Stream<Path> files = Files.list(programs.resolve(kind))) {
            return files.map(f -> f.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean fails(Trace trace) {
        return trace.stop() != Stop.FINISHED
                || !trace.races().isEmpty()
                || !trace.left().isEmpty()
                || trace.results().stream().anyMatch(Result.Threw.class::isInstance);
    }

    /// How many schedules it takes until one fails: searches of ever more.
    private int first(String name, Exploration whole) throws Exception {
        int low = 1;
        int high = whole.tried();
        while (low < high) {
            int budget = (low + high) / 2;
            Bounds bounds = new Bounds(2, budget, 0, 1);
            Exploration some =
                    playhouse.explore(
                            new Request.Explore(
                                    name, SCENARIO, Settling.byKernel(), bounds, bounds, true));
            if (some.outcomes().stream().map(Outcome::trace).anyMatch(Schedules::fails)) {
                high = budget;
            } else {
                low = budget + 1;
            }
        }
        return low;
    }
}
