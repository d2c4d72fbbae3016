package dev.lockstep.trace;

import java.util.List;

/// Where a thread of the submission stood when a play stopped.
///
/// @param state the JDK's word, such as `WAITING`
/// @param waitsFor what it waits for in the JDK's terms, empty where it waits for nothing
/// @param sites its frames in the submission, innermost first, capped
public record Standing(String name, String state, String waitsFor, List<Site> sites) {
    public Standing {
        sites = List.copyOf(sites);
    }
}
