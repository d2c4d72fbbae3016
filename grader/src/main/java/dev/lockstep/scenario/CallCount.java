package dev.lockstep.scenario;

import java.util.BitSet;

/// Numbers calls by their place in a list; a place that is called again gets a number beyond the
/// list.
final class CallCount {
    private final BitSet called = new BitSet();
    private final int places;
    private int next;

    CallCount(int places) {
        this.places = places;
        next = places;
    }

    /// A number beyond the list.
    int further() {
        synchronized (called) {
            return next++;
        }
    }

    /// The number of the first place that has not been called.
    int open() {
        synchronized (called) {
            int place = called.nextClearBit(0);
            return place < places ? numberFor(place) : further();
        }
    }

    int numberFor(int place) {
        synchronized (called) {
            if (called.get(place)) {
                return next++;
            }
            called.set(place);
            return place;
        }
    }
}
