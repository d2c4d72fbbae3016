package dev.lockstep.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaCodeTest {
    @Test
    void keywords_texts_numbers_and_comments_are_told_apart() {
        assertEquals(
                "<span class=\"annotation\">@Override</span> <span class=\"keyword\">int</span> i ="
                        + " <span class=\"number\">0x1F</span>;"
                        + " <span class=\"comment\">// &quot;no text&quot;</span>",
                shown("@Override int i = 0x1F; // \"no text\""));
        assertEquals(
                "s = <span class=\"text\">&quot;a // \\&quot; b&quot;</span> + c1;",
                shown("s = \"a // \\\" b\" + c1;"));
    }

    @Test
    void a_word_that_is_a_keyword_at_times_is_one_where_it_stands_as_one() {
        assertEquals("<span class=\"keyword\">record</span> Pair()", shown("record Pair()"));
        assertEquals("record.lock();", shown("record.lock();"));
    }

    @Test
    void a_comment_goes_on_until_it_ends() {
        assertEquals(
                "<span class=\"comment\">/* new</span>|<span class=\"comment\">* if */</span> x",
                shown("/* new", "* if */ x"));
    }

    @Test
    void an_excerpt_may_begin_within_a_comment() {
        assertEquals(
                "<span class=\"comment\"> * for you</span>|<span class=\"comment\"> */</span>|x",
                shown(" * for you", " */", "x"));
    }

    @Test
    void a_block_of_text_is_text_and_what_never_ends_goes_to_the_end() {
        assertEquals(
                "<span class=\"text\">&quot;&quot;&quot;</span>|<span class=\"text\"> if</span>",
                shown("\"\"\"", " if"));
        assertEquals("<span class=\"text\">&quot;open</span>|", shown("\"open", ""));
    }

    private static String shown(String... lines) {
        List<String> shown = JavaCode.lines(List.of(lines)).stream().map(Markup::of).toList();
        assertEquals(lines.length, shown.size());
        return String.join("|", shown);
    }
}
