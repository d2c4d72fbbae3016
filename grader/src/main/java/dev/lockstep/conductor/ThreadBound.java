package dev.lockstep.conductor;

/// How many platform threads a stage carries. HotSpot has no such limit, and that of the system
/// counts what else its user runs.
final class ThreadBound {
    /// Twice as many as an answer can need that gives each of a thousand calls a thread.
    static final int MOST = 2_000;

    private final ThreadGroup root = SubmissionThreads.rootGroup();

    boolean isExceeded() {
        return root.activeCount() > MOST;
    }
}
