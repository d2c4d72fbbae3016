package dev.lockstep.weaving;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The virtual threads of a play that stand in for threads of the platform, and for each of them
/// the thread that was asked for: that one never starts, and answers what the other would answer
/// otherwise.
public final class StandIns {
    // No submission can make equal one another what is a key here: virtual threads and builders.
    private final Map<Thread, Thread> asked = new ConcurrentHashMap<>();
    private final Map<Thread.Builder, Wish> wishes = new ConcurrentHashMap<>();

    /// Notes that the thread stands in for one that the current thread makes.
    public void add(Thread standIn) {
        add(standIn, Wish.NONE);
    }

    void add(Thread standIn, Wish wish) {
        asked.put(standIn, wish.fulfilledFor(askedFor(Thread.currentThread())));
    }

    /// The thread that was asked for: another one where this one stands in.
    Thread askedFor(Thread thread) {
        return thread.isVirtual() ? asked.getOrDefault(thread, thread) : thread;
    }

    Thread.Builder builder() {
        Thread.Builder builder = Thread.ofVirtual();
        wishes.put(builder, Wish.NONE);
        return builder;
    }

    /// What the builder was asked for, or null where its threads stand in for nobody.
    @Nullable Wish wish(Thread.Builder builder) {
        return wishes.get(builder);
    }

    void wish(Thread.Builder builder, UnaryOperator<Wish> further) {
        wishes.computeIfPresent(builder, (_, wish) -> further.apply(wish));
    }
}
