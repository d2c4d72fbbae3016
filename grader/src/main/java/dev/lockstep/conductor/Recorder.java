package dev.lockstep.conductor;

import dev.lockstep.trace.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/// Writes down events in the order in which they happen, each with its virtual instant.
final class Recorder {
    private static final int MOST_EVENTS = 16_000;

    private final VirtualClock clock;
    private final List<Event> events = new ArrayList<>();
    private final AtomicLong count = new AtomicLong();
    private Consumer<Event> narrator = _ -> {};

    Recorder(VirtualClock clock) {
        this.clock = clock;
    }

    /// Has every further event told to somebody else as well, in its thread.
    void narrateTo(Consumer<Event> other) {
        narrator = other;
    }

    /// @param event makes the event for the instant in virtual milliseconds
    void record(LongFunction<Event> event) {
        synchronized (events) {
            if (events.size() < MOST_EVENTS) {
                Event happened = event.apply(clock.millis());
                events.add(happened);
                narrator.accept(happened);
            }
        }
        count.incrementAndGet();
    }

    long count() {
        return count.get();
    }

    List<Event> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }
}
