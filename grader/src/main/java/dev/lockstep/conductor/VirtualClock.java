package dev.lockstep.conductor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/// The clock of a play, in virtual nanoseconds from 0; only the conductor moves it.
public final class VirtualClock {
    /// Who goes on by what is due.
    public enum Who {
        /// A call of the scenario, which ends.
        CALL,
        /// An actor of the scenario, who begins or is interrupted.
        ACTOR,
        /// A timed wait of the submission's own.
        TIMED_WAIT
    }

    /// What is due at an instant. `wake` runs on the conductor's thread and must not block.
    private record Due(long at, long order, Who who, Runnable wake) {
        boolean ofTheScenario() {
            return who != Who.TIMED_WAIT;
        }
    }

    private final PriorityQueue<Due> dues =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
    private long order;
    private int calls;
    private volatile long now;

    /// Virtual nanoseconds since the play began.
    public long nanos() {
        return now;
    }

    /// Virtual milliseconds since the play began.
    public long millis() {
        return TimeUnit.NANOSECONDS.toMillis(now);
    }

    /// Has `wake` run once the clock has moved on by `nanos`; gives back what withdraws it.
    public Object after(long nanos, Who who, Runnable wake) {
        synchronized (dues) {
            long at = nanos > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + Math.max(0, nanos);
            Due due = new Due(at, order++, who, wake);
            dues.add(due);
            calls += due.ofTheScenario() ? 1 : 0;
            return due;
        }
    }

    /// Withdraws what [#after] gave back; nothing happens where it has run already.
    public void withdraw(Object due) {
        synchronized (dues) {
            if (dues.remove(due)) {
                calls -= ((Due) due).ofTheScenario() ? 1 : 0;
            }
        }
    }

    /// Whether a call or an actor is still to be moved.
    boolean callsDue() {
        synchronized (dues) {
            return calls > 0;
        }
    }

    /// Whether the clock's next step lets a call end.
    boolean callIsNext() {
        synchronized (dues) {
            Due earliest = dues.peek();
            return earliest != null && earliest.who() == Who.CALL;
        }
    }

    /// Whether anything is due at all.
    boolean anythingDue() {
        synchronized (dues) {
            return !dues.isEmpty();
        }
    }

    /// Moves the clock to the earliest instant and wakes all that is due at it.
    ///
    /// @return whether anything was due
    boolean advance() {
        return advance(0);
    }

    /// Moves the clock to the earliest instant, or up to `grainNanos` past it as long as no call is
    /// due on the way, and wakes all that is due till then: calls end on time, timed waits may not.
    ///
    /// @return whether anything was due
    boolean advance(long grainNanos) {
        List<Due> woken = new ArrayList<>();
        synchronized (dues) {
            Due earliest = dues.peek();
            if (earliest == null) {
                return false;
            }
            now = earliest.at();
            long limit = now + Math.min(grainNanos, Long.MAX_VALUE - now);
            Due due = earliest;
            while (due != null && due.at() <= limit) {
                boolean tooFar = due.ofTheScenario() && due.at() > now;
                if (tooFar) {
                    limit = now;
                    break;
                }
                now = due.at();
                limit = due.ofTheScenario() ? now : limit;
                calls -= due.ofTheScenario() ? 1 : 0;
                woken.add(due);
                dues.remove(due);
                due = dues.peek();
            }
            now = limit;
        }
        woken.forEach(due -> due.wake().run());
        return true;
    }
}
