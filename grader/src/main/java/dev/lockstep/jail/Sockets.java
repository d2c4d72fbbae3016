package dev.lockstep.jail;

/// Which sockets may be opened.
public enum Sockets {
    /// None at all.
    NONE,
    /// TCP, where no machine but the process's own can be reached by it.
    TCP
}
