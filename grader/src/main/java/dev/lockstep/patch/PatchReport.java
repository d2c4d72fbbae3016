package dev.lockstep.patch;

/// How patching went in this JVM.
///
/// @param timedWaitsAreVirtual whether the submission's timed waits can belong to virtual time; if
///   not, the JDK is as it was and they take real time
/// @param explanation how the patches came in, or why they did not
public record PatchReport(boolean timedWaitsAreVirtual, String explanation) {
    // A system property, because the agent has no other place that outlives it and is not mutable
    // state.
    private static final String TIMED_WAITS = "lockstep.timedWaits";
    private static final String VIRTUAL = "virtual: ";

    /// The report of the agent, or that there was none.
    public static PatchReport ofThisJvm() {
        String text = System.getProperty(TIMED_WAITS, "the JVM was started without the agent");
        return text.startsWith(VIRTUAL)
                ? new PatchReport(true, text.substring(VIRTUAL.length()))
                : new PatchReport(false, text);
    }

    /// Leaves this report for [#ofThisJvm].
    void publish() {
        System.setProperty(
                TIMED_WAITS, timedWaitsAreVirtual ? VIRTUAL.concat(explanation) : explanation);
    }
}
