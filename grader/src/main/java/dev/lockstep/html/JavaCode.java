package dev.lockstep.html;

import static dev.lockstep.html.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Java source with its keywords, texts, numbers and comments told apart; it need not compile.
final class JavaCode {
    private static final Pattern TOKEN =
            Pattern.compile(
                    """
                    (?<comment>//[^\\n]*+|/\\*(?s:.)*?(?:\\*/|\\z))\
                    |(?<text>\"""(?s:.)*?(?:\"""|\\z)|"(?:\\\\.|[^"\\\\\\n])*+"?|'(?:\\\\.|[^'\\\\\\n])*+'?)\
                    |(?<annotation>@\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+)\
                    |(?<number>\\b[0-9][\\w.]*+)\
                    |(?<soft>\\b(?:permits|record|sealed|var|yield)\\b(?=\\s+[\\w"]))\
                    |(?<word>\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+)\
                    """);

    private static final Set<String> KEYWORDS =
            Set.of(
                    ("abstract assert boolean break byte case catch char class continue default do"
                                    + " double else enum extends false final finally float for if"
                                    + " implements import instanceof int interface long native new"
                                    + " null package private protected public return"
                                    + " short static super switch synchronized this throw"
                                    + " throws transient true try void volatile while")
                            .split(" "));

    private JavaCode() {}

    /// The same lines, each as the pieces that it consists of.
    static List<Html> lines(List<String> lines) {
        List<Html> done = new ArrayList<>();
        List<Html> line = new ArrayList<>();
        for (Token token : tokens(String.join("\n", lines))) {
            String[] parts = token.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    done.add(Html.parts(line));
                    line.clear();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Token(token.kind(), parts[i]).shown());
                }
            }
        }
        done.add(Html.parts(line));
        return done;
    }

    private static List<Token> tokens(String code) {
        List<Token> tokens = new ArrayList<>();
        int done = endOfCommentBegunBefore(code);
        if (done > 0) {
            tokens.add(new Token("comment", code.substring(0, done)));
        }
        Matcher matcher = TOKEN.matcher(code);
        while (matcher.find(done)) {
            tokens.add(new Token("", code.substring(done, matcher.start())));
            tokens.add(new Token(kind(matcher), matcher.group()));
            done = matcher.end();
        }
        tokens.add(new Token("", code.substring(done)));
        return tokens;
    }

    /// An excerpt may begin within a comment: then it ends one that it does not begin.
    private static int endOfCommentBegunBefore(String code) {
        int end = code.indexOf("*/");
        int begin = code.indexOf("/*");
        return end >= 0 && (begin < 0 || end < begin) ? end + 2 : 0;
    }

    private static String kind(Matcher token) {
        for (String kind : List.of("comment", "text", "annotation", "number")) {
            if (token.group(kind) != null) {
                return kind;
            }
        }
        boolean keyword = token.group("soft") != null || KEYWORDS.contains(token.group());
        return keyword ? "keyword" : "";
    }

    private record Token(String kind, String text) {
        Html shown() {
            return kind.isEmpty() ? Html.text(text) : tag("span", text).as(kind);
        }
    }
}
