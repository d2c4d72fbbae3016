package dev.lockstep.conductor;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Waits until nothing runs in a play, or until it is clear that something will run for ever.
final class Stillness {
    /// How a wait ended.
    enum Word {
        /// Nothing runs.
        QUIET,
        /// Something runs and nothing happens though something is due: somebody waits by looking
        /// again and again, and only the clock can help.
        SPINNING,
        /// The processor time is used up.
        SPENT,
        /// There are more platform threads than a stage can carry.
        CROWDED
    }

    /// A step of the clock may hold a thousand beginnings, so each event has this much.
    private static final Duration PER_EVENT = Duration.ofSeconds(1);

    private static final Duration PER_PLAY = Duration.ofSeconds(20);

    /// What is left of a play gets less: a stage that it cannot be cleared from costs little.
    private static final Duration PER_EVENT_AFTERWARDS = Duration.ofMillis(300);

    private static final Duration AFTERWARDS = Duration.ofMillis(600);

    /// Processor time without any event after which a thread counts as spinning; once one does, its
    /// further rounds are shorter.
    private static final Duration FIRST_SPIN = Duration.ofMillis(600);

    private static final Duration NEXT_SPIN = Duration.ofMillis(60);

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MICROSECONDS.toNanos(30);

    /// Whoever works for long is looked at less and less often, and keeps the processor: a look
    /// costs some 100 microseconds of it, and on a busy machine most looks are in vain.
    private static final long LATER_NANOS = TimeUnit.MICROSECONDS.toNanos(16);

    private static final long LATEST_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /// To look at a thousand threads takes milliseconds: three quarters of the time are theirs.
    private static final int GAPS_PER_LOOK = 3;

    private static final long LATEST_FOR_MANY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private static final int EAGER_LOOKS = 32;
    private static final int LOOKS_PER_BUDGET = 16;

    private static final int LOOKS_PER_COUNT = 8;

    private final Quiescence quiescence;
    private final ThreadBound bound = new ThreadBound();
    private @Nullable CpuBudget budget;
    private final boolean alone;
    private boolean hurried;
    private boolean spins;
    private long lookNanos;

    /// @param alone whether the play has no platform threads
    Stillness(Quiescence quiescence, boolean alone) {
        this.quiescence = quiescence;
        this.alone = alone;
    }

    Word await(Play play) {
        long happened = play.happenings();
        int looksInVain = 0;
        for (int looks = 1; !look(); looks++) {
            looksInVain = quiescence.letGoOn() ? 0 : looksInVain + 1;
            if (looks == EAGER_LOOKS) {
                budget().happened();
            }
            if (looks % LOOKS_PER_COUNT == 0 && bound.isExceeded()) {
                return Word.CROWDED;
            }
            if (looks > EAGER_LOOKS && looks % LOOKS_PER_BUDGET == 0) {
                CpuBudget budget = budget();
                if (play.happenings() != happened) {
                    happened = play.happenings();
                    budget.happened();
                }
                if (budget.spent()) {
                    return Word.SPENT;
                }
                if (play.clock().anythingDue() && budget.since().compareTo(patience()) > 0) {
                    spins = true;
                    return Word.SPINNING;
                }
            }
            LockSupport.parkNanos(gapNanos(looksInVain));
        }
        return !alone && bound.isExceeded() ? Word.CROWDED : Word.QUIET;
    }

    private boolean look() {
        long begin = System.nanoTime();
        boolean quiet = quiescence.quiet();
        lookNanos = System.nanoTime() - begin;
        return quiet;
    }

    private long gapNanos(int looks) {
        if (looks <= EAGER_LOOKS) {
            return LOOK_AGAIN_NANOS;
        }
        long later = LOOK_AGAIN_NANOS + (looks - EAGER_LOOKS) * LATER_NANOS;
        long mostOfTheTime = Math.min(GAPS_PER_LOOK * lookNanos, LATEST_FOR_MANY_NANOS);
        return Math.max(Math.min(later, LATEST_NANOS), mostOfTheTime);
    }

    /// From now on nothing that counts is waited for.
    void hurry() {
        hurried = true;
        budget = null;
    }

    /// Made on first use: asking for the processor time is dear where most waits are short.
    private CpuBudget budget() {
        CpuBudget own = budget;
        if (own == null) {
            own =
                    hurried
                            ? new CpuBudget(quiescence, PER_EVENT_AFTERWARDS, AFTERWARDS)
                            : new CpuBudget(quiescence, PER_EVENT, PER_PLAY);
            budget = own;
        }
        return own;
    }

    private Duration patience() {
        return spins ? NEXT_SPIN : FIRST_SPIN;
    }

    /// Whether anything stirs within a few looks, each a little later in real time.
    boolean stirs(Play play, int looks, long gapNanos) {
        long happened = play.happenings();
        for (int look = 0; look < looks; look++) {
            LockSupport.parkNanos(gapNanos);
            if (!quiescence.quiet() || play.happenings() != happened || play.finished()) {
                return true;
            }
        }
        return false;
    }
}
