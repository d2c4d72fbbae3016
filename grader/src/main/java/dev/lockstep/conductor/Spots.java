package dev.lockstep.conductor;

import dev.lockstep.weaving.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds out which points touch what threads share: only there does the order of steps matter.
///
/// It learns from play to play, for as long as one search lasts.
final class Spots {
    private final BitSet shared = new BitSet();
    private Map<Spot, Use> uses = new HashMap<>();
    private boolean learnt;

    /// A thing, told from others by identity, and a part of it.
    private record Spot(@Nullable Object target, @Nullable Object part) {
        @Override
        @SuppressWarnings("ReferenceEquality") // two equal lists are two spots
        public boolean equals(@Nullable Object other) {
            return other instanceof Spot spot
                    && spot.target == target
                    && (part == null ? spot.part == null : part.equals(spot.part));
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(target) * 31 + (part == null ? 0 : part.hashCode());
        }
    }

    private static final class Use {
        private final int first;
        private boolean several;
        private boolean written;
        private final List<Point> points = new ArrayList<>();

        Use(int first) {
            this.first = first;
        }
    }

    /// A play begins: its objects are others than those of the play before.
    void begin() {
        uses = new HashMap<>();
        learnt = false;
    }

    /// Whether this play has shown something to be shared that was not known to be.
    boolean learnt() {
        return learnt;
    }

    /// Notes that the strand touches what the access says.
    ///
    /// @return whether the order of it and others may matter
    boolean matters(Strand strand, Access access) {
        if (isOfConcurrentKind(access)) {
            return true;
        }
        Use use = uses.computeIfAbsent(spot(access), _ -> new Use(strand.number()));
        use.several |= use.first != strand.number();
        use.written |= access.write();
        if (!use.points.contains(access.point())) {
            use.points.add(access.point());
        }
        if (use.several && use.written) {
            for (Point point : use.points) {
                learnt |= !shared.get(point.id());
                shared.set(point.id());
            }
            use.points.clear();
        }
        return shared.get(access.point().id());
    }

    /// Indices and keys of a collection are one spot: a change of its build touches all of them.
    private static Spot spot(Access access) {
        boolean collection = access.point().kind() == Point.Kind.CALL;
        return new Spot(access.target(), collection ? null : access.part());
    }

    private static boolean isOfConcurrentKind(Access access) {
        if (access.point().kind() != Point.Kind.CALL) {
            return false;
        }
        Object target = access.target();
        return target == null
                || target instanceof Thread
                || target.getClass().getName().startsWith("java.util.concurrent.");
    }
}
