package dev.lockstep.weaving;

import dev.lockstep.trace.Site;

/// A place in the woven classes before a step whose order could matter.
///
/// @param id its number in the [PointTable]
/// @param what the field that is accessed or the method that is called, as its class names it
/// @param write whether the step changes what it touches
public record Point(int id, Kind kind, Site site, String what, boolean write) {
    /// What kind of step follows.
    public enum Kind {
        /// A field that is neither final nor volatile.
        PLAIN_FIELD,
        VOLATILE_FIELD,
        ELEMENT,
        CALL,
        ENTER,
        WAIT,
        NOTIFY,
        LOOP,
        YIELD
    }

    /// Whether two of them at once are a data race, where one writes.
    public boolean plain() {
        return kind == Kind.PLAIN_FIELD || kind == Kind.ELEMENT;
    }
}
