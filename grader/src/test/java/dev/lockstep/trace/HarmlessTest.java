package dev.lockstep.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
    @Test
    void a_long_text_is_cut_between_characters() {
        assertEquals("abc", Harmless.capped("abc", 3));
        assertEquals("abc…", Harmless.capped("abcd", 3));
        assertEquals("ab…", Harmless.capped("ab\uD83D\uDE00d", 3));
        assertEquals("ab\uD83D\uDE00…", Harmless.capped("ab\uD83D\uDE00d", 4));
    }

    @Test
    void half_a_character_is_replaced() {
        assertEquals(
                "\uFFFDa\uFFFD\uD83D\uDE00\uFFFD",
                Harmless.capped("\uD83Da\uDE00\uD83D\uDE00\uD83D", 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x1B, 0x7F, 0x9B, 0x202E, 0x2066, 0x200B, 0x2028, 0xD800, 0xE000})
    void what_moves_turns_or_hides_does_not_show(int codePoint) {
        assertFalse(Harmless.shows(codePoint));
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 'a', 0xE4, 0x4E2D, 0x1F600, 0x2713})
    void letters_and_signs_show(int codePoint) {
        assertTrue(Harmless.shows(codePoint));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "::error::x,\\u{3a}:error::x",
                "   ::set-output name=x::y,   \\u{3a}:set-output name=x::y",
                "see ##[error]x,see \\u{23}#[error]x",
                "##vso[task.complete],\\u{23}#vso[task.complete]",
                "##teamcity[x],\\u{23}#teamcity[x]",
                "a::b is no command,a::b is no command",
                "## a heading,## a heading",
            })
    void no_line_is_a_command_to_a_ci_server(String line, String safe) {
        assertEquals(safe, Harmless.line(line));
    }

    @Test
    void json_says_the_same_in_harmless_characters() {
        String json =
                "{\n  \"a\": \"\u202Ex \u009B2J ##[error] \u00e4 \uD83D\uDE00 \uDB40\uDC01\"\n}";
        String safe = Harmless.json(json);

        assertEquals(JsonParser.parseString(json), JsonParser.parseString(safe));
        assertTrue(safe.codePoints().allMatch(c -> c == '\n' || Harmless.shows(c)), safe);
        assertFalse(safe.contains("##["), safe);
    }
}
