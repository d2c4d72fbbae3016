package dev.lockstep.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A throwable as the grader sees it.
///
/// @param call number of the call that threw this very object, -1 where no call did
/// @param cause what it was caused by, one level after the other, up to a depth
/// @param sites the frames that lie in the submission, innermost first, capped
public record Thrown(
        String type, @Nullable String message, int call, @Nullable Thrown cause, List<Site> sites) {
    public Thrown {
        sites = List.copyOf(sites);
    }
}
