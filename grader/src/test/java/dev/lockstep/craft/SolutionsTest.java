package dev.lockstep.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lockstep.report.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SolutionsTest {
    /// Flawed solutions whose flaw the rules see, one or two a rule.
    private static final List<String> SEEN =
            List.of(
                    "concurrentfetch/flawed/GetsThenPutsThePage",
                    "concurrentfetch/flawed/NeverShutDown",
                    "concurrentfetch/flawed/PollsPlainFields",
                    "concurrentfetch/flawed/ShutsDownOnlyAfterSuccess",
                    "concurrentfetch/flawed/SubmitsAndWaitsAtOnce",
                    "concurrentfetch/flawed/SwallowsTheInterrupt",
                    "gatherwitherrors/flawed/DoubleChecksAPlainField",
                    "gatherwitherrors/flawed/LocksTheListItReplaces",
                    "gatherwitherrors/flawed/ParallelStream",
                    "gatherwitherrors/flawed/VolatilePlaces",
                    "parallelcompute/flawed/LastByAVolatileCount",
                    "parallelcompute/flawed/OneByOne",
                    "parallelcompute/flawed/SwallowsTheFailure",
                    "ratelimiter/flawed/CountsInAStaticField",
                    "ratelimiter/flawed/LeaksThePermitOfAFailure",
                    "ratelimiter/flawed/LeaksThePermitOfAnError",
                    "ratelimiter/flawed/LooksEverySecond",
                    "ratelimiter/flawed/SharedStaticSemaphore",
                    "ratelimiter/flawed/WaitsWithAnIf");

    @Test
    void right_answers_get_no_advice_but_one_that_polls() throws IOException {
        List<String> advice =
                remarks(right()).stream().filter(line -> !line.contains(" celebratory ")).toList();
        assertEquals(1, advice.size(), advice::toString);
        // Its own comment says that a plain `get` is better.
        assertEquals(
                "PollingTheFutures.java:24 actionable Wait for the event itself",
                advice.getFirst().substring(0, 62));
    }

    @Test
    void what_is_said_about_solutions_is_as_agreed() throws IOException {
        List<Path> flawed =
                SEEN.stream().map(name -> Samples.SOLUTIONS.resolve(name + ".java")).toList();
        String praise =
                String.join(
                        "\n",
                        remarks(right()).stream()
                                .filter(s -> s.contains(" celebratory "))
                                .toList());
        String advice = String.join("\n", remarks(flawed));
        Golden.check("craft/solutions.txt", praise + "\n\n" + advice + "\n");
    }

    private static List<Path> right() {
        return Samples.in(Samples.SOLUTIONS).stream()
                .filter(file -> name(file).contains(".right."))
                .toList();
    }

    private static String name(Path file) {
        String path = Samples.SOLUTIONS.relativize(file).toString();
        return "solutions." + path.replace(".java", "").replace('/', '.');
    }

    private static List<String> remarks(List<Path> files) throws IOException {
        Map<String, byte[]> classFiles = Samples.compiled(files);
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            Craft.remarks(name(file), classFiles).stream()
                    .filter(remark ->
                            remark.kind() != Kind.CELEBRATORY || name(file).contains(".right."))
                    .map(SolutionsTest::shown)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String shown(Remark remark) {
        return remark.site().file()
                + ":"
                + remark.site().line()
                + " "
                + remark.kind().id()
                + " "
                + remark.message();
    }
}
