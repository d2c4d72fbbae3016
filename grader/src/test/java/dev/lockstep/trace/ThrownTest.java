package dev.lockstep.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThrownTest {
    @Test
    void a_throwable_is_told_by_its_simple_name() {
        assertEquals("Oops: why", told("why", "a.b.Outer$Oops", "java.lang.Exception"));
        assertEquals("Oops", told(null, "Oops"));
    }

    @Test
    void an_anonymous_throwable_is_told_by_what_it_extends() {
        assertEquals("anonymous IOException: why", told("why", "a.B$1", "java.io.IOException"));
    }

    private static String told(@Nullable String message, String... types) {
        return new Thrown(List.of(types), message, -1, null, List.of()).told();
    }
}
