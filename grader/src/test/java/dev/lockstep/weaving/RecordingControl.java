package dev.lockstep.weaving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Writes down the points that are reached, and holds nobody up. Keeps the monitors itself, as a
/// controlled play does.
final class RecordingControl implements Control {
    private final PointTable table;
    private final List<String> reached = Collections.synchronizedList(new ArrayList<>());
    private final List<String> values = Collections.synchronizedList(new ArrayList<>());
    private final Map<Object, ReentrantLock> monitors =
            Collections.synchronizedMap(new IdentityHashMap<>());
    private final StandIns standIns = new StandIns();
    private int initialising;

    RecordingControl(PointTable table) {
        this.table = table;
    }

    /// The points that were reached, such as `12 reads count`, by line.
    List<String> reached() {
        return List.copyOf(reached);
    }

    /// The values that were told, such as `12 reads count 5`.
    List<String> values() {
        return List.copyOf(values);
    }

    /// Whether each monitor that was taken was left again, and each class's beginning ended.
    boolean balanced() {
        return initialising == 0 && monitors.values().stream().noneMatch(ReentrantLock::isLocked);
    }

    private String told(int id) {
        Point point = table.get(id);
        String verb =
                switch (point.kind()) {
                    case PLAIN_FIELD, VOLATILE_FIELD, ELEMENT -> point.write() ? "writes" : "reads";
                    case CALL -> point.write() ? "changes by" : "looks by";
                    case ENTER -> "enters";
                    case WAIT -> "waits by";
                    case NOTIFY -> "notifies by";
                    case LOOP -> "loops";
                    case YIELD -> "yields by";
                };
        String what = point.kind() == Point.Kind.ELEMENT ? "element" : point.what();
        return (point.site().line() + " " + verb + " " + what).strip();
    }

    @Override
    public void reached(
            @Nullable Object target, @Nullable Object part, @Nullable Object value, int point) {
        reached.add(told(point));
    }

    @Override
    public void looped(int point) {
        reached.add(told(point));
    }

    @Override
    public void gaveWay(int point) {
        reached.add(told(point));
    }

    @Override
    public boolean enter(Object monitor, int point) {
        reached.add(told(point));
        monitors.computeIfAbsent(monitor, _ -> new ReentrantLock()).lock();
        return false;
    }

    @Override
    public boolean exit(Object monitor) {
        Objects.requireNonNull(monitors.get(monitor), "not entered").unlock();
        return false;
    }

    @Override
    public boolean holds(Object monitor) {
        ReentrantLock lock = monitors.get(monitor);
        return lock != null && lock.isHeldByCurrentThread();
    }

    @Override
    public boolean await(Object monitor, long millis, int point) {
        reached.add(told(point));
        return holds(monitor);
    }

    @Override
    public boolean notify(Object monitor, boolean all, int point) {
        reached.add(told(point));
        return holds(monitor);
    }

    @Override
    public void initialising(boolean begins) {
        initialising += begins ? 1 : -1;
    }

    @Override
    public @Nullable Thread thread(@Nullable Runnable task, @Nullable String name) {
        Thread thread =
                Thread.ofVirtual()
                        .name(name == null ? "stand-in" : name)
                        .unstarted(task == null ? () -> {} : task);
        standIns.add(thread);
        return thread;
    }

    @Override
    public boolean standsIn() {
        return true;
    }

    @Override
    public StandIns standIns() {
        return standIns;
    }

    @Override
    public void value(@Nullable Object value, int point) {
        values.add(told(point) + " " + value);
    }
}
