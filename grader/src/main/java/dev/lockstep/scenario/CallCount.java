package dev.lockstep.scenario;

import java.util.BitSet;

/// Numbers calls by their place in a list; a place that is called again gets a number beyond the
/// list.
final class CallCount {
    private final BitSet called = new BitSet();
    private int next;

    CallCount(int places) {
        next = places;
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
