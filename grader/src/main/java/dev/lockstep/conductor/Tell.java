package dev.lockstep.conductor;

import dev.lockstep.trace.Harmless;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Thrown;
import dev.lockstep.trace.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells a submission's objects as data: by identity where a call of the scenario handed them out,
/// by their class where they are unknown. Nothing is asked of them but what the contract names.
public final class Tell {
    private static final int MOST_ITEMS = 5_000;
    private static final int MOST_TEXT = 500;
    private static final int MOST_CAUSES = 4;
    private static final int MOST_TYPES = 40;

    private final Map<Object, Integer> handedOut =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /// Remembers the object that the call returns or throws.
    public <T> T ofCall(int call, T object) {
        handedOut.put(object, call);
        return object;
    }

    /// The value by identity.
    public Value value(@Nullable Object object) {
        if (object == null) {
            return new Value.Nothing();
        }
        Integer call = handedOut.get(object);
        return call == null
                ? new Value.Other(Harmless.capped(object.getClass().getName(), MOST_TEXT))
                : new Value.OfCall(call);
    }

    /// The list, copied by index before anything else is asked of it.
    public Value items(@Nullable Object object, Function<Object, Value> tellItem) {
        if (!(object instanceof List<?> list)) {
            return value(object);
        }
        int size = Math.min(list.size(), MOST_ITEMS);
        List<@Nullable Object> copy = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            copy.add(list.get(i));
        }
        List<Value> items = new ArrayList<>();
        for (Object item : copy) {
            items.add(item == null ? new Value.Nothing() : tellItem.apply(item));
        }
        return new Value.Items(items);
    }

    /// The throwable, with its causes and its lines in the submission.
    public Thrown thrown(Throwable thrown) {
        return thrown(thrown, MOST_CAUSES);
    }

    private Thrown thrown(Throwable thrown, int depth) {
        Throwable cause = depth > 0 ? asked(thrown::getCause) : null;
        return new Thrown(
                types(thrown),
                message(thrown),
                handedOut.getOrDefault(thrown, -1),
                cause == null ? null : thrown(cause, depth - 1),
                sites(thrown));
    }

    /// What a throwable says of itself; one of the submission's own may throw when it is asked.
    private static <T> @Nullable T asked(Supplier<@Nullable T> question) {
        try {
            return question.get();
        } catch (Throwable refused) {
            return null;
        }
    }

    private static @Nullable String message(Throwable thrown) {
        String message = asked(thrown::getMessage);
        return message == null ? null : Harmless.capped(message, MOST_TEXT);
    }

    private static List<String> types(Throwable thrown) {
        List<String> types = new ArrayList<>();
        for (Class<?> type = thrown.getClass();
                type != null && type != Object.class && types.size() < MOST_TYPES;
                type = type.getSuperclass()) {
            types.add(Harmless.capped(type.getName(), MOST_TEXT));
        }
        return types;
    }

    private static List<Site> sites(Throwable thrown) {
        // An array of the submission's own may have nothing in it.
        List<Site> sites = asked(() -> Stand.sites(thrown.getStackTrace()));
        return sites == null ? List.of() : sites;
    }
}
