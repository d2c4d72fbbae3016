package dev.lockstep.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A throwable as the grader sees it.
///
/// @param types its class and the classes above it, by name, its own first
/// @param call number of the call that threw this very object, -1 where no call did
/// @param cause what it was caused by, one level after the other, up to a depth
/// @param sites the frames that lie in the submission, innermost first, capped
public record Thrown(
        List<String> types,
        @Nullable String message,
        int call,
        @Nullable Thrown cause,
        List<Site> sites) {
    public Thrown {
        types = List.copyOf(types);
        sites = List.copyOf(sites);
    }

    /// The name of its class.
    public String type() {
        return types.getFirst();
    }

    public boolean isA(Class<? extends Throwable> type) {
        return types.contains(type.getName());
    }

    private static String simple(String type) {
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return simple.isEmpty() ? type : simple;
    }

    /// Its simple class name and message, as a learner reads it.
    public String told() {
        String simple = simple(type());
        if (Character.isDigit(simple.charAt(0)) && types.size() > 1) {
            simple = "anonymous " + simple(types.get(1));
        }
        return message == null ? simple : simple + ": " + message;
    }
}
