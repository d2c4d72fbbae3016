package dev.lockstep.conductor;

import java.util.IdentityHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The monitors of a play whose order of steps is decided: a lock and a condition for each object
/// that is locked.
final class Monitors {
    /// Classes of the JDK whose methods lock their own objects: these keep the JVM's monitor, or a
    /// `synchronized` block around several of their calls would guard nothing.
    private static final String SYNCHRONIZED_COLLECTIONS = "java.util.Collections$Synchronized";

    private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();

    private static final class Monitor {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition condition = lock.newCondition();
        private int users;
    }

    /// Whether the object's monitor is kept here, and not by the JVM.
    static boolean keeps(Object object) {
        String type = object.getClass().getName();
        return !(object instanceof Thread)
                && !type.startsWith(SYNCHRONIZED_COLLECTIONS)
                && !type.startsWith("java.io.")
                && switch (type) {
                    case "java.util.Vector",
                            "java.util.Stack",
                            "java.util.Hashtable",
                            "java.util.Properties",
                            "java.lang.StringBuffer" ->
                            false;
                    default -> true;
                };
    }

    void enter(Object object) {
        Monitor monitor;
        synchronized (monitors) {
            monitor = monitors.computeIfAbsent(object, _ -> new Monitor());
            monitor.users++;
        }
        monitor.lock.lock();
    }

    /// Whether the current thread is in the monitor.
    boolean holds(Object object) {
        Monitor monitor = find(object);
        return monitor != null && monitor.lock.isHeldByCurrentThread();
    }

    /// Leaves the monitor.
    ///
    /// @return whether somebody waits to enter, and may have been woken
    boolean exit(Object object) {
        Monitor monitor = held(object);
        boolean awaited = monitor.lock.hasQueuedThreads();
        monitor.lock.unlock();
        synchronized (monitors) {
            monitor.users--;
            if (monitor.users == 0) {
                monitors.remove(object);
            }
        }
        return awaited;
    }

    /// @param millis 0: for ever
    @SuppressWarnings("WaitNotInLoop") // the loop is the caller's, as it is with Object.wait
    void await(Object object, long millis) throws InterruptedException {
        Condition condition = held(object).condition;
        if (millis == 0) {
            condition.await();
        } else {
            boolean _ = condition.await(millis, TimeUnit.MILLISECONDS);
        }
    }

    void notify(Object object, boolean all) {
        Condition condition = held(object).condition;
        if (all) {
            condition.signalAll();
        } else {
            condition.signal();
        }
    }

    private Monitor held(Object object) {
        Monitor monitor = find(object);
        if (monitor == null || !monitor.lock.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        return monitor;
    }

    private @Nullable Monitor find(Object object) {
        synchronized (monitors) {
            return monitors.get(object);
        }
    }
}
