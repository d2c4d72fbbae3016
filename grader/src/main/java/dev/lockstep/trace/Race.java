package dev.lockstep.trace;

/// Two threads that stood before conflicting accesses to the same thing at the same moment: a data
/// race, whatever came of it.
///
/// @param what the field, element or collection
/// @param one who came first, and where
public record Race(String what, Side one, Side other) {
    /// One of the two.
    ///
    /// @param write whether it changes the thing
    public record Side(String thread, Site site, boolean write) {}
}
