package dev.lockstep.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.protocol.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BulkTest {
    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    @Test
    void two_thousand_classes_of_eight_megabytes_are_taken() {
        add(1_999, 1, "a/Many.java");
        add(1, (8 << 20) - 1_999, "Large.java");
        assertEquals(List.of(), Bulk.errors(classes, paths));
    }

    @Test
    void one_class_more_is_an_error_of_the_file_with_most_classes() {
        add(1_500, 1, "Many.java");
        add(501, 100, "Fewer.java");
        assertEquals(
                List.of(
                        new Answer.Diagnosis(
                                "Many.java",
                                1,
                                1,
                                "compile time limit: too many classes, 2001 in all, 1500 of"
                                        + " them from this file; at most 2000 are taken. Make do with"
                                        + " less.")),
                Bulk.errors(classes, paths));
    }

    @Test
    void one_byte_more_is_an_error_of_the_file_with_most_bytes() {
        add(10, 1, "Many.java");
        add(1, (8 << 20) - 9, "Large.java");
        Answer.Diagnosis error = Bulk.errors(classes, paths).getFirst();
        assertEquals("Large.java", error.path());
        assertTrue(error.message().startsWith("too much code: 8388609 bytes"), error.message());
    }

    private void add(int count, int bytes, String path) {
        for (int i = 0; i < count; i++) {
            String name = path.replace(".java", "") + i;
            classes.put(name, new byte[bytes]);
            paths.put(name, path);
        }
    }
}
