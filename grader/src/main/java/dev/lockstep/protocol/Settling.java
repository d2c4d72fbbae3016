package dev.lockstep.protocol;

/// How a stage finds out that nothing runs.
///
/// @param kernel whether by the kernel's word, else by the JDK's
/// @param millis real time for which nothing may happen, by the JDK's word only
public record Settling(boolean kernel, long millis) {
    public static Settling byKernel() {
        return new Settling(true, 0);
    }

    public static Settling byJdk(long millis) {
        return new Settling(false, millis);
    }
}
