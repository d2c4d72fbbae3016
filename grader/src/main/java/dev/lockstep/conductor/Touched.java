package dev.lockstep.conductor;

import dev.lockstep.weaving.Point;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Tells what a step touches, by the class of the object at run time.
final class Touched {
    private static final String UTIL = "java.util.";

    /// The classes of `java.util` that threads must not share unguarded while one of them changes
    /// the object.
    private static final Set<String> UNGUARDED =
            Set.of(
                    "java.util.ArrayList",
                    "java.util.LinkedList",
                    "java.util.ArrayDeque",
                    "java.util.PriorityQueue",
                    "java.util.HashMap",
                    "java.util.LinkedHashMap",
                    "java.util.TreeMap",
                    "java.util.IdentityHashMap",
                    "java.util.WeakHashMap",
                    "java.util.EnumMap",
                    "java.util.HashSet",
                    "java.util.LinkedHashSet",
                    "java.util.TreeSet",
                    "java.util.BitSet",
                    "java.util.Arrays$ArrayList",
                    "java.lang.StringBuilder");

    private static final Set<String> BY_INDEX =
            Set.of("java.util.ArrayList", "java.util.LinkedList", "java.util.Arrays$ArrayList");

    /// Fields by which views, wrappers and iterators hold the collection that they stand for.
    private static final Set<String> BACKING = Set.of("this$0", "c", "m", "list", "map", "root");

    private final Map<Class<?>, Boolean> safeToHandOver = new ConcurrentHashMap<>();

    /// @param value what is written, where that is known
    Access access(
            @Nullable Object target, @Nullable Object part, @Nullable Object value, Point point) {
        return switch (point.kind()) {
            case PLAIN_FIELD, VOLATILE_FIELD, ELEMENT ->
                    new Access(
                            target,
                            part,
                            point.write(),
                            point.plain(),
                            value != null && isSafeToHandOver(value.getClass()),
                            point);
            case CALL -> call(target, part, point);
            default -> new Access(target, null, true, false, false, point);
        };
    }

    @SuppressWarnings("ReferenceEquality") // whether it is a view of another one
    private Access call(@Nullable Object receiver, @Nullable Object first, Point point) {
        Object backing = backing(receiver);
        String type = backing == null ? "" : backing.getClass().getName();
        if (backing == null || !UNGUARDED.contains(type) || isGuarded(receiver)) {
            // No data race, but others may use what it guards unguarded, as an iterator does.
            return new Access(backing, null, true, false, false, point);
        }
        Object part = backing == receiver ? part(backing, type, first) : null;
        return new Access(backing, part, point.write(), true, false, point);
    }

    /// The index or the key, where the call does not change how the collection is built.
    private static @Nullable Object part(Object collection, String type, @Nullable Object first) {
        if (first == null) {
            return null;
        }
        if (BY_INDEX.contains(type)) {
            return first instanceof Integer ? first : null;
        }
        boolean simple = first.getClass().getName().startsWith("java.lang.");
        return collection instanceof Map<?, ?> map && simple && map.containsKey(first)
                ? first
                : null;
    }

    /// Whether it guards what it wraps by a lock of its own.
    private static boolean isGuarded(@Nullable Object receiver) {
        return receiver != null
                && receiver.getClass().getName().startsWith("java.util.Collections$Synchronized");
    }

    /// The collection itself, for a view, a wrapper or an iterator of one.
    private static @Nullable Object backing(@Nullable Object receiver) {
        Object now = receiver;
        while (now != null
                && now.getClass().getName().startsWith(UTIL)
                && !now.getClass().getName().startsWith("java.util.concurrent.")
                && !UNGUARDED.contains(now.getClass().getName())) {
            Object held = held(now);
            if (held == null) {
                return now;
            }
            now = held;
        }
        return now;
    }

    @SuppressWarnings("ReferenceEquality") // what holds itself stands for nothing else
    private static @Nullable Object held(Object wrapper) {
        for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (BACKING.contains(field.getName()) && field.trySetAccessible()) {
                    try {
                        Object held = field.get(wrapper);
                        if (held != null && held != wrapper) {
                            return held;
                        }
                    } catch (IllegalAccessException e) {
                        return null;
                    }
                }
            }
        }
        return null;
    }

    /// Whether all that the object consists of is in final fields.
    private boolean isSafeToHandOver(Class<?> type) {
        return safeToHandOver.computeIfAbsent(type, Touched::hasFinalFieldsOnly);
    }

    private static boolean hasFinalFieldsOnly(Class<?> type) {
        if (type.equals(String.class) || type.isEnum()) {
            return true;
        }
        for (Class<?> part = type; part != null; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (!Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers)) {
                    return false;
                }
            }
        }
        return !type.isArray();
    }
}
