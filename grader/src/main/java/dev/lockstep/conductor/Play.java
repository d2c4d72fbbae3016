package dev.lockstep.conductor;

import dev.lockstep.conductor.VirtualClock.Who;
import dev.lockstep.trace.Ending;
import dev.lockstep.trace.Event;
import dev.lockstep.trace.Harmless;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// One play of a scenario: its actors, its calls, its clock. All times are virtual milliseconds.
///
/// A scenario registers its actors before the conductor begins; calls arrive from any thread.
public final class Play {
    private static final int MOST_NAME = 80;

    /// How often the call at one place may begin: no scenario wants it more than once, and whoever
    /// tries again as often as this does so for ever.
    private static final int MOST_TIMES = 250;

    private final VirtualClock clock = new VirtualClock();
    private final Recorder recorder = new Recorder(clock);
    private final List<Actor> actors = new ArrayList<>();
    private final IdentityHashMap<Thread, String> names = new IdentityHashMap<>();
    private final AtomicInteger nameless = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final ConcurrentHashMap<Integer, Integer> times = new ConcurrentHashMap<>();
    private final Tell tell = new Tell();
    private final ClassLoader submission;
    private volatile ActorThreads threads = ActorThreads.FREE;
    private boolean stepped;
    private volatile boolean over;
    private volatile boolean repeats;

    public Play(ClassLoader submission) {
        this.submission = submission;
    }

    /// Has the order of steps decided: actors are made by `maker`, and who interrupts is a thread
    /// like others.
    void step(ActorThreads maker) {
        threads = maker;
        stepped = true;
    }

    /// How objects of this play are told in its trace.
    public Tell tell() {
        return tell;
    }

    /// Has a thread of its own call the submission at an instant.
    ///
    /// @param part what it calls; its result is told only after the actor has left
    public void actor(String name, long at, Callable<?> part, Function<Object, Value> tellResult) {
        actor(name, false, at, part, tellResult);
    }

    /// The same, in a virtual thread or in one of the platform's; many virtual ones cost less.
    public void actor(
            String name,
            boolean virtual,
            long at,
            Callable<?> part,
            Function<Object, Value> tellResult) {
        Actor actor =
                new Actor(
                        actors.size(),
                        this,
                        act -> threads.unstarted(name, virtual, act),
                        part,
                        tellResult);
        actor.thread().setContextClassLoader(submission);
        actors.add(actor);
        clock.after(TimeUnit.MILLISECONDS.toNanos(at), Who.ACTOR, actor.thread()::start);
    }

    /// Has the actor interrupted at an instant, where it is still in the submission then.
    public void interrupt(int actor, long at) {
        Runnable interrupt =
                () -> {
                    if (!actors.get(actor).finished()) {
                        recorder.record(now -> new Event.Interrupted(actor, now));
                        actors.get(actor).thread().interrupt();
                    }
                };
        Runnable due =
                stepped
                        ? () -> threads.unstarted("interrupter", true, interrupt).start()
                        : interrupt;
        clock.after(TimeUnit.MILLISECONDS.toNanos(at), Who.ACTOR, due);
    }

    /// Runs in a thread of the submission as the call with this number: begins it and waits.
    ///
    /// @param place what it is a call of, however often the submission calls it
    /// @param reaction how long it goes on once it has met an interrupt
    /// @return `INTERRUPTED` where an interrupt ended the wait, else `RETURNED`
    public Ending run(int call, int place, long latency, long reaction) {
        refuseWhenOver();
        threads.called();
        String thread = nameOf(Thread.currentThread());
        inFlight.incrementAndGet();
        recorder.record(at -> new Event.Started(call, thread, at));
        if (times.merge(place, 1, Integer::sum) > MOST_TIMES) {
            repeats = true;
        }
        Alarm alarm = new Alarm();
        Object due = clock.after(TimeUnit.MILLISECONDS.toNanos(latency), Who.CALL, alarm::ring);
        if (alarm.sleep()) {
            return Ending.RETURNED;
        }
        clock.withdraw(due);
        recorder.record(at -> new Event.Noticed(call, at));
        if (reaction > 0 && !over) {
            Alarm reacted = new Alarm();
            clock.after(TimeUnit.MILLISECONDS.toNanos(reaction), Who.CALL, reacted::ring);
            reacted.sleepOn();
        }
        return Ending.INTERRUPTED;
    }

    /// Writes down that the call is over, as the last thing that it does.
    public void ended(int call, Ending ending) {
        inFlight.decrementAndGet();
        recorder.record(at -> new Event.Ended(call, ending, at));
    }

    /// Virtual milliseconds since the play began.
    public long millis() {
        return clock.millis();
    }

    /// How many calls have begun and not ended.
    public int inFlight() {
        return inFlight.get();
    }

    /// Whether the thread is an actor's, rather than one that the submission started.
    public boolean isActor(Thread thread) {
        return actors.stream().anyMatch(actor -> actor.thread().equals(thread));
    }

    /// Whether the call at one place has begun so often that this has no end.
    boolean repeats() {
        return repeats;
    }

    /// How many things have happened so far.
    public long happenings() {
        return recorder.count();
    }

    private void refuseWhenOver() {
        if (over) {
            throw new IllegalStateException("the play is over");
        }
    }

    /// The thread's own name, or a number in the order of appearance where it has none.
    String nameOf(Thread thread) {
        synchronized (names) {
            return names.computeIfAbsent(
                    thread,
                    t ->
                            t.getName().isEmpty()
                                    ? "virtual-" + nameless.incrementAndGet()
                                    : Harmless.capped(t.getName(), MOST_NAME));
        }
    }

    VirtualClock clock() {
        return clock;
    }

    Recorder recorder() {
        return recorder;
    }

    List<Actor> actors() {
        return actors;
    }

    /// Whether every actor has left and its result is told.
    boolean finished() {
        return actors.stream().allMatch(Actor::finished);
    }

    List<Result> results() {
        return actors.stream().map(Actor::result).toList();
    }

    /// From now on a call of the submission is refused; interrupts bring on no further event.
    void close() {
        over = true;
    }
}
