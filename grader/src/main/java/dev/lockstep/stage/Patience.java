package dev.lockstep.stage;

import dev.lockstep.trace.Stop;
import java.time.Duration;

/// How long a stage is waited for. Real time is counted in looks, not read off a clock, which goes
/// on while a laptop sleeps.
final class Patience {
    /// From one look to the next.
    static final Duration LOOK = Duration.ofMillis(200);

    /// Looks after which a stage that does nothing counts as stalled.
    private static final int STALL_LOOKS =
            (int) (Duration.ofSeconds(30).toMillis() / LOOK.toMillis());

    /// A JVM at rest uses some processor time for itself.
    private static final Duration NEXT_TO_NOTHING = Duration.ofMillis(150);

    private final Limits limits;
    private final Duration cpuAtFirst;
    private Duration cpuAtMark;
    private int looks;
    private int looksAtMark;

    Patience(Limits limits, Duration cpuAtFirst) {
        this.limits = limits;
        this.cpuAtFirst = cpuAtFirst;
        this.cpuAtMark = cpuAtFirst;
    }

    /// Looks once more.
    ///
    /// @param cpu processor time that the stage has used since it started
    /// @throws StageEnded where the patience is at its end
    void look(Duration cpu) throws StageEnded {
        looks++;
        if (cpu.minus(cpuAtFirst).compareTo(limits.cpu()) > 0) {
            throw new StageEnded(
                    Stop.OUT_OF_TIME,
                    "it used more than " + limits.cpu().toSeconds() + " s of processor time");
        }
        if (LOOK.multipliedBy(looks).compareTo(limits.wall()) > 0) {
            throw new StageEnded(
                    Stop.STALLED, "it gave no answer for " + limits.wall().toMinutes() + " min");
        }
        if (cpu.minus(cpuAtMark).compareTo(NEXT_TO_NOTHING) > 0) {
            cpuAtMark = cpu;
            looksAtMark = looks;
        } else if (looks - looksAtMark >= STALL_LOOKS) {
            throw new StageEnded(
                    Stop.STALLED,
                    "it did nothing for " + LOOK.multipliedBy(STALL_LOOKS).toSeconds() + " s");
        }
    }
}
