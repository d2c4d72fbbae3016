package dev.lockstep.patch;

import java.util.List;
import java.util.stream.Stream;

/// Plays every case many times in a JVM with the agent, and prints one line a case.
final class TimedWaitsMain {
    private TimedWaitsMain() {}

    /// Takes the number of plays a case and, to choose among the cases, a part of their names.
    public static void main(String[] args) throws Exception {
        int plays = Integer.parseInt(args[0]);
        String part = args.length > 1 ? args[1] : "";
        System.out.println(PatchReport.ofThisJvm());
        SmallConductor conductor = new SmallConductor();
        int wrong = 0;
        for (TimedWaitCase timedWait : cases()) {
            if (timedWait.name().contains(part)) {
                wrong += play(conductor, timedWait, plays);
            }
        }
        System.out.println(wrong == 0 ? "all right" : wrong + " wrong");
        Runtime.getRuntime().halt(wrong == 0 ? 0 : 1);
    }

    static List<TimedWaitCase> cases() {
        return Stream.of(
                        PlainWaits.all(),
                        LibraryWaits.all(),
                        ExecutorWaits.all(),
                        MonitorWaits.all(),
                        Interrupts.all())
                .flatMap(List::stream)
                .toList();
    }

    private static int play(SmallConductor conductor, TimedWaitCase timedWait, int plays)
            throws Exception {
        int wrong = 0;
        String wrongOutcome = "";
        long start = System.nanoTime();
        for (int i = 0; i < plays; i++) {
            SmallConductor.Outcome outcome = conductor.play(timedWait.body());
            if (!timedWait.accepts(outcome)) {
                wrong++;
                wrongOutcome = outcome.toString();
            }
        }
        double millis = (System.nanoTime() - start) / 1e6 / plays;
        System.out.printf(
                "%-52s %4d wrong of %d, %.2f ms a play %s%n",
                timedWait.name(), wrong, plays, millis, wrongOutcome);
        return wrong;
    }
}
