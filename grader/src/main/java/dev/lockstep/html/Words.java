package dev.lockstep.html;

import static dev.lockstep.html.Html.parts;
import static dev.lockstep.html.Html.tag;
import static dev.lockstep.html.Html.text;

import java.util.ArrayList;
import java.util.List;

/// Sentences in which names of code stand between backticks, as in the texts of checks and advice.
final class Words {
    private Words() {}

    static Html of(String sentence) {
        String[] pieces = sentence.split("`", -1);
        if (pieces.length % 2 == 0) {
            return text(sentence);
        }
        List<Html> shown = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            shown.add(i % 2 == 0 ? text(pieces[i]) : tag("code", pieces[i]));
        }
        return parts(shown);
    }
}
