package dev.lockstep.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '→',
            value = {
                "plain words, 3 of 4.→plain words, 3 of 4.",
                "a|b→a\\|b",
                "*a* _b_ ~c~→\\*a\\* \\_b\\_ \\~c\\~",
                "<script>&amp;→&lt;script&gt;&amp;amp;",
                "![x](y)→!\\[x\\](y)",
                "@all #1 me@x→@&#8203;all #&#8203;1 me@&#8203;x",
                "http://x www.y→http:&#8203;//x www&#8203;.y",
                "a\\b `c`→a\\\\b \\`c\\`"
            })
    void text_shows_as_itself(String text, String markdown) {
        assertEquals(markdown, MarkdownText.inline(text));
    }

    @Test
    void a_fence_is_longer_than_any_in_it() {
        assertEquals("````text\na ``` b\n````", MarkdownText.block("a ``` b"));
        assertEquals("`` a`b ``", MarkdownText.code("a`b"));
        assertEquals("`ab`", MarkdownText.code("ab"));
    }
}
