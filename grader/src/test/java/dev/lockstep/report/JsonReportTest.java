package dev.lockstep.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void of_a_flood_of_calls_and_threads_the_first_are_told_and_the_rest_are_counted() {
        JsonObject check = written(JsonReport.MOST_CALLS + 7, JsonReport.MOST_THREADS + 1);

        assertEquals(JsonReport.MOST_CALLS, check.getAsJsonArray("timeline").size());
        assertEquals(7, check.get("timelineLeftOut").getAsInt());
        assertEquals(JsonReport.MOST_THREADS, check.getAsJsonArray("threads").size());
        assertEquals(1, check.get("threadsLeftOut").getAsInt());
    }

    @Test
    void where_nothing_is_left_out_nothing_is_said_of_it() {
        JsonObject check = written(JsonReport.MOST_CALLS, JsonReport.MOST_THREADS);

        assertEquals(JsonReport.MOST_CALLS, check.getAsJsonArray("timeline").size());
        assertNull(check.get("timelineLeftOut"));
        assertNull(check.get("threadsLeftOut"));
    }

    private static JsonObject written(int calls, int threads) {
        CheckResult flood =
                new Draft("overlaps-a-thousand-calls", CheckStatus.FAILED, Reason.WRONG)
                        .timeline(
                                IntStream.range(0, calls)
                                        .mapToObj(i -> new TimelineCall(i, "t", 0, 1L, "returned"))
                                        .toList())
                        .threads(
                                IntStream.range(0, threads)
                                        .mapToObj(i ->
                                                new WaitingThread("t" + i, "W", null, null, null))
                                        .toList())
                        .build();
        Report report =
                new Report("mine", 0, 0, 7, "grade", environment(), 0, List.of(exercise(flood)));
        return JsonParser.parseString(JsonReport.render(report))
                .getAsJsonObject()
                .getAsJsonArray("exercises")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("checks")
                .get(0)
                .getAsJsonObject();
    }

    private static Environment environment() {
        return new Environment("1", "25", "linux", 4, "none", "sha256:0");
    }

    private static ExerciseResult exercise(CheckResult check) {
        return new ExerciseResult(
                "id",
                "Title",
                ExerciseStatus.FAILED,
                0,
                0,
                "A",
                List.of(),
                List.of(check),
                List.of(),
                List.of());
    }
}
