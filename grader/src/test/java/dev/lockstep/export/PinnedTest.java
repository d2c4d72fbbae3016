package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinnedTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @Test
    void a_commit_and_a_version_stay_what_they_are() throws Refused {
        assertEquals(new Pinned("a/b", COMMIT), Pinned.parse("a/b@" + COMMIT));
        assertEquals(
                new Pinned("my-school/lock.step", "refs/tags/v1.2.0-rc1"),
                Pinned.parse("my-school/lock.step@v1.2.0-rc1"));
        assertEquals("refs/tags/2026.1", Pinned.parse("a/b@2026.1").ref());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a/b@main", "a/b@", "a/b", "a/b@0123456", "a/b@v", "a/b@vendor", "a/b@1"})
    void what_may_be_a_branch_is_refused_with_the_reason(String text) {
        Refused refused = assertThrows(Refused.class, () -> Pinned.parse(text));

        assertTrue(message(refused).startsWith("Pin the grader to a commit"));
        assertTrue(message(refused).contains("A branch moves"), refused::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b@v1", "a/b/c@v1", "https://a/b@v1", "a/b c@v1", "a/$(x)@v1"})
    void what_is_no_repository_is_refused(String text) {
        Refused refused = assertThrows(Refused.class, () -> Pinned.parse(text));

        assertTrue(message(refused).startsWith("Name the grader as OWNER/REPO@REF"));
    }

    private static String message(Refused refused) {
        return String.valueOf(refused.getMessage());
    }
}
