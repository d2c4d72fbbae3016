package dev.lockstep.patch;

/// Prints the agent's report, after a wait that would fail if the JDK were half patched.
final class PatchReportMain {
    private PatchReportMain() {}

    public static void main(String[] args) throws InterruptedException {
        Thread.sleep(1);
        System.out.println(PatchReport.ofThisJvm());
    }
}
