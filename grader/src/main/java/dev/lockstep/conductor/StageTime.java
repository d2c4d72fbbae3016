package dev.lockstep.conductor;

import dev.lockstep.patch.PatchReport;
import dev.lockstep.timing.TimedWaits;
import dev.lockstep.timing.VirtualTime;
import org.jspecify.annotations.Nullable;

/// Gives the JDK's timed waits to the play that is on. Made once in the life of a stage.
public final class StageTime {
    /// What `System.currentTimeMillis` reads when a play begins: the same in every play.
    private static final long START_MILLIS = 1_767_225_600_000L;

    private final SubmissionThreads threads;
    private final boolean virtualWaits = PatchReport.ofThisJvm().timedWaitsAreVirtual();
    private long nextStart = Long.MAX_VALUE / 2 | 1;
    private volatile @Nullable PlayTime current;

    public StageTime(SubmissionThreads threads) {
        this.threads = threads;
        if (virtualWaits) {
            TimedWaits.entrustTo(this::timeOf);
        }
    }

    /// Whether timed waits take virtual time; else this JDK is not known and they take real time.
    boolean virtualWaits() {
        return virtualWaits;
    }

    /// The play is on: its threads' timed waits take its time.
    ///
    /// Each play starts earlier than the one before, so that a delayed task that is left over in
    /// the JDK is never due in it; the start is odd, as the JDK wants a deadline's lowest bit.
    ///
    /// @param alone whether none of the JDK's own threads takes part, so that nothing can be left
    ///   over there
    /// @param woken what a thread does whose wait has ended, before it goes on
    void begin(Play play, boolean alone, @Nullable Runnable woken) {
        current = new PlayTime(play.clock(), nextStart, START_MILLIS, woken);
        nextStart -= alone ? 0 : 2 * TimedWaits.ENDLESS;
    }

    /// No play is on: time is real for every thread.
    void end() {
        current = null;
    }

    private @Nullable VirtualTime timeOf(Thread thread) {
        PlayTime time = current;
        return time != null && threads.mayBePlays(thread) ? time : null;
    }
}
