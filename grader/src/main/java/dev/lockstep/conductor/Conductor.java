package dev.lockstep.conductor;

import dev.lockstep.trace.Standing;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Decides everything that happens in a play, one step at a time, whenever nothing runs: ends the
/// calls that are due next, finds the play finished, or proves it stuck.
public final class Conductor {
    /// Clock steps in a row by which nothing happens, such as a poll that never succeeds.
    private static final int MOST_IDLE_STEPS = 5_000;

    /// Virtual time by which nothing happens: a wait that long is a hang, whatever time-out it has.
    private static final long MOST_IDLE_MILLIS = TimeUnit.HOURS.toMillis(1);

    /// Events of one play: calls without end are an endless loop.
    private static final long MOST_EVENTS = 100_000;

    /// Clock steps after a play, by which what still sleeps in a pool of the JDK's gets done.
    private static final int STEPS_TO_REST = 100;

    /// Threads of earlier plays that a stage may carry along: each makes every later step slower.
    private static final int MOST_LEFT_OVER = 64;

    private static final int LOOKS_AT_A_HANG = 5;
    private static final long REAL_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MICROSECONDS.toNanos(30);
    private static final int LOOKS_PER_BUDGET = 64;

    private final Quiescence quiescence;
    private final SubmissionThreads threads;
    private final StageTime time;
    private final CpuBudget budget =
            new CpuBudget(Duration.ofMillis(1_500), Duration.ofSeconds(20));

    public Conductor(Quiescence quiescence, SubmissionThreads threads, StageTime time) {
        this.quiescence = quiescence;
        this.threads = threads;
        this.time = time;
    }

    /// Conducts the play to its end; the caller's thread is the conductor's.
    ///
    /// @return the trace, its output left empty
    public Trace conduct(Play play) {
        time.begin(play);
        Stop stop = steps(play);
        List<Thread> alive = threads.alive();
        boolean finished = stop == Stop.FINISHED;
        List<Standing> standing = standing(play, alive);
        return new Trace(
                play.recorder().events(),
                play.results(),
                stop,
                finished ? List.of() : standing,
                finished ? standing : List.of(),
                "",
                play.clock().millis());
    }

    private Stop steps(Play play) {
        int idleSteps = 0;
        long happened = 0;
        long happenedAt = 0;
        while (settle() && happened < MOST_EVENTS) {
            boolean acting = !play.finished();
            if (!acting && !play.clock().callsDue()) {
                return Stop.FINISHED;
            }
            idleSteps++;
            if (play.recorder().count() != happened) {
                idleSteps = 0;
                happened = play.recorder().count();
                happenedAt = play.clock().millis();
            }
            boolean idle =
                    idleSteps > MOST_IDLE_STEPS
                            || play.clock().millis() - happenedAt > MOST_IDLE_MILLIS;
            if (idle || !(play.clock().advance() || waitsInRealTime() || stirs(play))) {
                return Stop.STUCK;
            }
        }
        return Stop.OUT_OF_TIME;
    }

    /// Whether anything happens after all: a hang is looked at again before it counts as proved.
    private boolean stirs(Play play) {
        long happened = play.recorder().count();
        for (int look = 0; look < LOOKS_AT_A_HANG; look++) {
            LockSupport.parkNanos(REAL_WAIT_NANOS);
            boolean quiet = quiescence.quiet();
            if (!quiet || play.recorder().count() != happened || play.finished()) {
                return true;
            }
        }
        return false;
    }

    /// Where timed waits take real time, lets a little of it pass if somebody is in one.
    private boolean waitsInRealTime() {
        boolean waits =
                !time.virtualWaits()
                        && threads.alive().stream()
                                .anyMatch(t -> t.getState() == Thread.State.TIMED_WAITING);
        if (waits) {
            LockSupport.parkNanos(REAL_WAIT_NANOS);
        }
        return waits;
    }

    /// Waits until nothing runs.
    ///
    /// @return whether that came about within the budget of processor time
    private boolean settle() {
        budget.nextStep();
        for (int looks = 1; !quiescence.quiet(); looks++) {
            if (looks % LOOKS_PER_BUDGET == 0 && budget.spent()) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return true;
    }

    private static List<Standing> standing(Play play, List<Thread> alive) {
        List<Standing> standing = new ArrayList<>();
        for (Thread thread : alive) {
            standing.add(Stand.of(thread, play.nameOf(thread)));
        }
        return standing;
    }

    /// Clears the stage: interrupts what is left of the play and waits until that has come to rest.
    ///
    /// @return whether the stage is fit for another play
    public boolean clear(Play play) {
        play.close();
        threads.alive().forEach(Thread::interrupt);
        boolean atRest = settle();
        for (int step = 0; atRest && step < STEPS_TO_REST && play.clock().advance(); step++) {
            atRest = settle();
        }
        time.end();
        int leftOver = threads.alive().size();
        threads.disregardLiving();
        return atRest && leftOver <= MOST_LEFT_OVER;
    }
}
