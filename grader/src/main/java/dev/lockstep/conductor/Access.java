package dev.lockstep.conductor;

import dev.lockstep.trace.Race;
import dev.lockstep.weaving.Point;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A step that a thread is about to take.
///
/// @param target what it touches; for a static field the null of all of them
/// @param part the field, index or key; null for the whole of it
/// @param write whether it changes that
/// @param plain whether another one at the same moment would be a data race
/// @param harmless whether it writes a reference to an object that is safe to hand over in a race
/// @param point where it stands
record Access(
        @Nullable Object target,
        @Nullable Object part,
        boolean write,
        boolean plain,
        boolean harmless,
        Point point) {
    private static final String ATOMIC = "java.util.concurrent.atomic.";

    /// Whether both at the same moment are a data race.
    @SuppressWarnings("ReferenceEquality") // two equal lists are two lists
    boolean races(Access other) {
        return plain
                && other.plain
                && (write || other.write)
                && target == other.target
                && (part == null || other.part == null || part.equals(other.part))
                && !isHandedOver(other);
    }

    /// One thread hands over an object whose fields are final, and the other takes or replaces it:
    /// Java's memory model lets it see the object whole, or not yet.
    private boolean isHandedOver(Access other) {
        return (harmless || !write) && (other.harmless || !other.write);
    }

    /// Whether the step may let other threads go on. To leave a monitor that is kept here may too,
    /// and is no point.
    boolean mayWake() {
        return switch (point.kind()) {
            case PLAIN_FIELD, VOLATILE_FIELD, ELEMENT, LOOP, YIELD -> false;
            case ENTER -> target == null || !Monitors.keeps(target);
            case WAIT, NOTIFY -> true;
            case CALL -> !plain && !isAtomic();
        };
    }

    private boolean isAtomic() {
        return target != null && target.getClass().getName().startsWith(ATOMIC);
    }

    /// The thing that is touched, as a learner calls it.
    String what() {
        String type = target == null ? "" : target.getClass().getSimpleName();
        return switch (point.kind()) {
            case PLAIN_FIELD, VOLATILE_FIELD -> point.what();
            case ELEMENT -> "element " + Objects.requireNonNullElse(part, "?") + " of an array";
            default -> type.isEmpty() ? "an object" : withArticle(type);
        };
    }

    private static String withArticle(String type) {
        return ("AEIOU".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }

    Race.Side side(String thread) {
        return new Race.Side(thread, point.site(), write);
    }
}
