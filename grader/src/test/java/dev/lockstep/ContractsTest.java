package dev.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.exercise.Exercises;
import dev.lockstep.protocol.Request;
import dev.lockstep.submission.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContractsTest {
    private static final String PATH = "exercises/ratelimiter/RateLimiter.java";
    private static final String MINE =
            "package exercises.ratelimiter;\nclass Mine implements RateLimiter {}";

    private final Contracts contracts = new Contracts(Exercises.all());

    @Test
    void a_copy_of_a_contract_takes_no_part() throws IOException {
        Submission submission = submission(Map.of(PATH, original(), "Mine.java", MINE));

        List<Request.Source> sources = contracts.without(submission);

        assertEquals(List.of(new Request.Source("Mine.java", MINE)), sources);
        assertEquals(List.of(), contracts.warnings(submission));
    }

    @Test
    void a_copy_in_another_folder_is_a_copy_all_the_same() throws IOException {
        Submission submission = submission(Map.of("RateLimiter.java", original()));
        assertEquals(List.of(), contracts.without(submission));
    }

    @Test
    void comments_and_layout_are_no_change() throws IOException {
        String other = "// mine\r\n" + original().replace("\n", "\r\n") + "/* end */";
        assertEquals(List.of(), contracts.warnings(submission(Map.of(PATH, other))));
    }

    @Test
    void a_text_made_to_be_slow_to_search_is_searched_all_the_same() {
        int length = 256 << 10;
        String blank = "\n".repeat(length);
        String comments = "package exercises.ratelimiter;" + "/*".repeat(length / 2);
        Submission submission = submission(Map.of("Blank.java", blank, PATH, comments));
        assertEquals(1, contracts.without(submission).size());
        assertEquals(1, contracts.warnings(submission).size());
    }

    @Test
    void a_changed_copy_gives_a_remark_and_takes_no_part() throws IOException {
        String changed = original().replace("throws Exception", "throws InterruptedException");
        Submission submission = submission(Map.of(PATH, changed));

        assertEquals(List.of(), contracts.without(submission));
        List<Contracts.Remark> remarks = contracts.warnings(submission);
        assertEquals(1, remarks.size());
        assertEquals("exercises.ratelimiter", remarks.getFirst().packageName());
        assertEquals(PATH, remarks.getFirst().advice().file());
        assertEquals(
                "RateLimiter belongs to the exercise and was changed here. The original is used,"
                        + " and this copy is ignored.",
                remarks.getFirst().advice().message());
    }

    @Test
    void a_type_of_that_name_in_another_package_is_the_learners_own() {
        Submission submission =
                submission(
                        Map.of(
                                "a/RateLimiter.java",
                                "package a; class RateLimiter {}",
                                "b/RateLimiter.java",
                                "class RateLimiter {}"));
        assertEquals(2, contracts.without(submission).size());
        assertEquals(List.of(), contracts.warnings(submission));
    }

    @Test
    void every_type_of_every_contract_is_named_to_the_stage() {
        Request.Compile compile = contracts.compile(List.of());
        assertEquals(4, compile.contracts().size());
        for (Request.Contract contract : compile.contracts()) {
            assertTrue(contract.types().contains(contract.contract()));
        }
        assertEquals(List.of("int"), compile.contracts().get(1).constructor());
    }

    private static Submission submission(Map<String, String> files) {
        return new Submission("mine", new TreeMap<>(files));
    }

    private static String original() throws IOException {
        try (InputStream in = ContractsTest.class.getResourceAsStream("/" + PATH)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
