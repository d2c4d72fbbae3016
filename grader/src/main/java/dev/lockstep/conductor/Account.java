package dev.lockstep.conductor;

import dev.lockstep.trace.Ending;
import dev.lockstep.trace.Event;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Step;
import dev.lockstep.weaving.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Tells what each thread does, step by step, where it is asked to.
final class Account {
    private static final int MOST_STEPS = 2_000;
    private static final int MOST_TEXT = 60;

    private final boolean tells;
    private final Function<Thread, String> names;
    private final LongSupplier millis;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Strand, Access> last = new HashMap<>();
    private final Map<Strand, Integer> lastCall = new HashMap<>();

    /// @param millis virtual milliseconds since the play began
    Account(boolean tells, Function<Thread, String> names, LongSupplier millis) {
        this.tells = tells;
        this.names = names;
        this.millis = millis;
    }

    boolean tells() {
        return tells;
    }

    String name(Strand strand) {
        return nameOf(strand.thread());
    }

    String nameOf(Thread thread) {
        return names.apply(thread);
    }

    /// The strand takes the step now.
    void reached(Strand me, Access access) {
        if (!tells) {
            return;
        }
        last.put(me, access);
        lastCall.remove(me);
        switch (access.point().kind()) {
            case CALL -> {
                lastCall.put(me, steps.size());
                tell(me, "calls " + access.point().what(), access.point().site());
            }
            case WAIT -> tell(me, "waits to be notified", access.point().site());
            case NOTIFY -> tell(me, access.point().what(), access.point().site());
            default -> {
                // Told with the value, or with the monitor.
            }
        }
    }

    void locks(Strand me, Object monitor) {
        Access access = last.get(me);
        if (tells && access != null) {
            String type = monitor.getClass().getSimpleName();
            tell(me, "locks " + (type.isEmpty() ? "a monitor" : type), access.point().site());
        }
    }

    /// The value of the access that was reached last, or what the call gave back.
    void value(Strand me, @Nullable Object value) {
        Access access = last.get(me);
        if (!tells || access == null) {
            return;
        }
        if (access.point().kind() == Point.Kind.CALL) {
            gaveBack(me, access, value);
            return;
        }
        String what =
                access.part() instanceof Integer index ? "[" + index + "]" : access.point().what();
        // The JVM has one instruction for bytes and booleans in arrays.
        String told =
                access.target() instanceof boolean[] && value instanceof Byte bits
                        ? told(bits != 0)
                        : told(value);
        String text =
                access.write() ? "writes " + what + " = " + told : "reads " + what + " → " + told;
        tell(me, text, access.point().site());
    }

    /// Where others went on before the call came back, that is a step of its own.
    private void gaveBack(Strand me, Access access, @Nullable Object value) {
        Integer index = lastCall.remove(me);
        String text = "calls " + access.point().what() + " → " + told(value);
        if (index != null && index == steps.size() - 1) {
            Step call = steps.get(index);
            steps.set(index, new Step(call.thread(), text, call.site(), false, call.at()));
        } else if (index != null) {
            tell(me, "gets " + told(value) + " from " + access.point().what(), null);
        }
    }

    /// Something happened in the current thread that the scenario has to do with.
    void happened(Event event) {
        String text =
                switch (event) {
                    case Event.Entered _ -> "enters the method";
                    case Event.Left _ -> "leaves the method";
                    case Event.Interrupted(int actor, long _) -> "interrupts caller " + actor;
                    case Event.Started(int call, String _, long _) -> "enters call " + call;
                    case Event.Noticed(int call, long _) -> "is interrupted in call " + call;
                    case Event.Ended(int call, Ending ending, long _) ->
                            "leaves call "
                                    + call
                                    + (ending == Ending.THREW ? ", which failed" : "");
                };
        add(names.apply(Thread.currentThread()), text, null, false);
    }

    /// The strand could go on, and others do.
    void heldUp(Strand me, Access access) {
        if (tells) {
            String what =
                    switch (access.point().kind()) {
                        case PLAIN_FIELD, VOLATILE_FIELD, ELEMENT ->
                                (access.write() ? "writes " : "reads ") + access.what();
                        case CALL -> "calls " + access.point().what();
                        case ENTER -> "locks";
                        default -> "goes on";
                    };
            add(name(me), what, access.point().site(), true);
        }
    }

    void tell(Strand me, String text, @Nullable Site site) {
        add(name(me), text, site, false);
    }

    private void add(String thread, String text, @Nullable Site site, boolean held) {
        if (tells && steps.size() < MOST_STEPS) {
            steps.add(new Step(thread, text, site, held, millis.getAsLong()));
        }
    }

    private static String told(@Nullable Object value) {
        String text =
                switch (value) {
                    case null -> "null";
                    case Number number when number.getClass().getName().startsWith("java.lang.") ->
                            number.toString();
                    case Boolean truth -> truth.toString();
                    case Character character -> "'" + character + "'";
                    case String string -> "\"" + string + "\"";
                    default -> anObject(value.getClass());
                };
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…";
    }

    private static String anObject(Class<?> type) {
        String name = type.isHidden() ? "lambda" : type.getSimpleName();
        return name.isEmpty() ? "an object" : name;
    }

    List<Step> steps() {
        return steps;
    }
}
