package dev.lockstep.conductor;

import dev.lockstep.trace.Standing;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Decides everything that happens in a play, one step at a time, whenever nothing runs: ends the
/// calls that are due next, finds the play finished, or proves it stuck.
public final class Conductor {
    /// Events of one play: calls without end are an endless loop.
    private static final long MOST_EVENTS = 8_000;

    /// Clock steps after a play, by which what still sleeps in a pool of the JDK's gets done.
    private static final int STEPS_TO_REST = 100;

    /// Threads of earlier plays that a stage may carry along: each makes every later step slower.
    private static final int MOST_LEFT_OVER = 250;

    private static final int LOOKS_AT_A_HANG = 5;

    /// Whoever runs by Java's word and sleeps by the kernel's is in the JVM's own code, which tries
    /// for some milliseconds to get a thread that the system refuses.
    private static final int LOOKS_INTO_THE_JVM = 40;

    private static final long REAL_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /// Whether no thread of the JDK's own takes part, and none can be left over.
    private final boolean onOwnScheduler;

    private final Quiescence quiescence;
    private final Stillness stillness;
    private final PlayThreads threads;
    private final StageTime time;
    private final List<Standing> spinning = new ArrayList<>();
    private boolean deadlocked;

    /// One conductor conducts one play.
    public Conductor(Quiescence quiescence, PlayThreads threads, StageTime time) {
        this.onOwnScheduler = threads instanceof OwnScheduler;
        this.quiescence = quiescence;
        this.stillness = new Stillness(quiescence, onOwnScheduler);
        this.threads = threads;
        this.time = time;
    }

    /// Conducts the play to its end; the caller's thread is the conductor's.
    ///
    /// @return the trace, its output left empty
    public Trace conduct(Play play) {
        time.begin(play, onOwnScheduler, threads.whenWoken());
        Stop stop = steps(play);
        boolean finished = stop == Stop.FINISHED;
        List<Thread> alive = threads.alive();
        Holders holders = new Holders(alive);
        List<Standing> standing = standing(play, alive, holders);
        deadlocked = stop == Stop.STUCK && holders.inACircle();
        return new Trace(
                play.recorder().events(),
                play.results(),
                stop,
                finished ? List.of() : standing,
                finished ? standing : List.of(),
                spinning,
                "",
                play.clock().millis());
    }

    /// Whether threads of the play wait for one another's locks in a circle: that it got stuck is
    /// its own doing then, whatever else there was.
    public boolean deadlocked() {
        return deadlocked;
    }

    private Stop steps(Play play) {
        Idleness idleness = new Idleness();
        while (play.happenings() < MOST_EVENTS && !(quiescence.dear() && play.repeats())) {
            switch (stillness.await(play)) {
                case SPENT -> {
                    return Stop.OUT_OF_TIME;
                }
                case CROWDED -> {
                    return Stop.OUT_OF_THREADS;
                }
                case SPINNING -> {
                    noteSpinning(play);
                    play.clock().advance();
                }
                case QUIET -> {
                    if (play.finished() && !play.clock().callsDue()) {
                        return Stop.FINISHED;
                    }
                    if (idleness.tooLong(play) || !goesOn(play, idleness.grainNanos())) {
                        return Stop.STUCK;
                    }
                }
            }
        }
        return Stop.OUT_OF_TIME;
    }

    /// Moves the clock, or lets real time pass where only that helps; a hang is looked at again
    /// before it counts as proved.
    private boolean goesOn(Play play, long grainNanos) {
        return play.clock().advance(grainNanos)
                || waitsInRealTime()
                || stillness.stirs(play, looks(), REAL_WAIT_NANOS);
    }

    private int looks() {
        return anybodyIs(Thread.State.RUNNABLE) ? LOOKS_INTO_THE_JVM : LOOKS_AT_A_HANG;
    }

    private boolean anybodyIs(Thread.State state) {
        return threads.alive().stream().anyMatch(thread -> Plainly.state(thread) == state);
    }

    /// Where timed waits take real time, lets a little of it pass if somebody is in one.
    private boolean waitsInRealTime() {
        boolean waits = !time.virtualWaits() && anybodyIs(Thread.State.TIMED_WAITING);
        if (waits) {
            LockSupport.parkNanos(REAL_WAIT_NANOS);
        }
        return waits;
    }

    /// Remembers, the first time, which threads wait by looking again and again.
    private void noteSpinning(Play play) {
        if (spinning.isEmpty()) {
            List<Thread> alive = threads.alive();
            for (Standing standing : standing(play, alive, new Holders(alive))) {
                boolean runs = standing.state().equals(Thread.State.RUNNABLE.name());
                if (runs && !standing.sites().isEmpty()) {
                    spinning.add(standing);
                }
            }
        }
    }

    private static List<Standing> standing(Play play, List<Thread> threads, Holders holders) {
        return threads.stream().map(t -> Stand.of(t, play::nameOf, holders)).toList();
    }

    /// Clears the stage: interrupts what is left of the play and waits until that has come to rest.
    ///
    /// @return whether the stage is fit for another play
    public boolean clear(Play play) {
        play.close();
        List<Thread> alive = threads.alive();
        if (alive.isEmpty() && onOwnScheduler) {
            time.end();
            return true;
        }
        alive.forEach(Plainly::interrupt);
        stillness.hurry();
        boolean atRest = stillness.await(play) == Stillness.Word.QUIET;
        for (int step = 0; atRest && step < STEPS_TO_REST && play.clock().advance(); step++) {
            atRest = stillness.await(play) == Stillness.Word.QUIET;
        }
        time.end();
        int leftOver = threads.disregardLiving();
        return atRest && leftOver <= MOST_LEFT_OVER;
    }
}
