package dev.lockstep.html;

import dev.lockstep.report.CheckResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a check expected of the calls, as far as a picture of them can show it.
sealed interface Target {
    /// No more calls than that at once.
    record AtMost(int calls) implements Target {}

    /// As many calls as that at once, which there never were.
    record AtOnce(int calls) implements Target {}

    /// All calls at an end by then, in virtual milliseconds.
    record By(long instant) implements Target {}

    /// Nothing that a picture of the calls shows.
    record Unseen() implements Target {}

    Pattern AT_MOST = Pattern.compile("at most (\\d{1,6})");
    Pattern AT_ONCE = Pattern.compile("(\\d{1,6}) (?:in flight )?at once");
    Pattern MILLIS = Pattern.compile("(\\d{1,9}) ms");
    Pattern NUMBER = Pattern.compile("(\\d{1,6})");

    static Target of(CheckResult check) {
        String expected = check.expected();
        if (expected == null) {
            return new Unseen();
        }
        Matcher most = AT_MOST.matcher(expected);
        Matcher once = AT_ONCE.matcher(expected);
        Matcher millis = MILLIS.matcher(expected);
        Matcher number = NUMBER.matcher(expected);
        if (most.matches()) {
            return new AtMost(number(most));
        }
        if (once.matches() && RunningCount.of(check.timeline()).most() < number(once)) {
            return new AtOnce(number(once));
        }
        if (check.category().equals("timing") && millis.matches()) {
            return new By(Long.parseLong(millis.group(1)));
        }
        return check.category().equals("limit") && number.matches()
                ? new AtMost(number(number))
                : new Unseen();
    }

    private static int number(Matcher matched) {
        return Integer.parseInt(matched.group(1));
    }
}
