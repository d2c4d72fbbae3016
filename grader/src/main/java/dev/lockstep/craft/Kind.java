package dev.lockstep.craft;

import java.util.Locale;

/// How much a remark matters, the most important first.
public enum Kind {
    /// It is wrong whatever else the code does.
    ESSENTIAL,
    /// It should be changed.
    ACTIONABLE,
    /// It is worth knowing.
    INFORMATIVE,
    /// It is well done.
    CELEBRATORY;

    /// The kind as reports name it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
