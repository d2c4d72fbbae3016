package dev.lockstep.conductor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/// Tells a submission's threads from those of the JDK and of the stage.
///
/// The JDK starts threads for itself (carriers, the common pool, delay schedulers, pollers,
/// cleaners): these are nobody's, and are known by their class, which a submission cannot borrow.
public final class SubmissionThreads implements PlayThreads {
    /// The JDK's classes whose instances are threads that somebody asked for.
    private static final Set<String> ASKED_FOR =
            Set.of(
                    "java.lang.Thread",
                    "java.lang.VirtualThread",
                    "java.lang.ThreadBuilders$BoundVirtualThread",
                    "java.util.concurrent.ForkJoinWorkerThread",
                    "java.util.TimerThread");

    /// Strikes the time-outs of futures and scheduled tasks. Its name anybody's thread may have.
    private static final String DELAY_SCHEDULER = "java.util.concurrent.DelayScheduler";

    private volatile Set<Thread> others = Set.of();

    /// Those that serve every play, and were there before.
    private volatile Set<Thread> servants = Set.of();

    /// Those of the stage itself.
    private final Set<Thread> own;

    private final VirtualThreads virtual = new VirtualThreads();
    private final ThreadGroup root;

    /// Takes every thread that lives now for one of the stage's own.
    public SubmissionThreads() {
        root = rootGroup();
        disregardLiving();
        own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(others);
    }

    /// Takes a thread that is about to be started for one of the stage's own.
    void adopt(Thread thread) {
        own.add(thread);
        Set<Thread> more = Collections.newSetFromMap(new IdentityHashMap<>());
        more.addAll(others);
        more.add(thread);
        others = more;
    }

    /// Whether threads of earlier plays live on among those that are disregarded.
    public boolean leftOver() {
        return others.stream().anyMatch(t -> !own.contains(t) && !ofTheJdk(t) && t.isAlive());
    }

    /// Whether a submission's code keeps one of the threads that serve every play.
    public boolean servantsAreKept() {
        return servants.stream().anyMatch(t -> !Stand.sites(Plainly.stack(t)).isEmpty());
    }

    /// Takes every thread that lives now for nobody's, such as one left over from an earlier play;
    /// the common pool's workers serve each play anew.
    @Override
    public int disregardLiving() {
        Set<Thread> living = Collections.newSetFromMap(new IdentityHashMap<>());
        living.addAll(allPlatform());
        living.addAll(virtual.alive());
        Set<Thread> serving = Collections.newSetFromMap(new IdentityHashMap<>());
        living.stream().filter(SubmissionThreads::servesEveryPlay).forEach(serving::add);
        living.removeAll(serving);
        servants = serving;
        others = living;
        return living.size();
    }

    /// Whether a play's time may govern the thread. Takes no lock and asks nothing of the thread
    /// but its class.
    boolean mayBePlays(Thread thread) {
        String type = thread.getClass().getName();
        return !type.startsWith("jdk.internal.") && !others.contains(thread);
    }

    private static boolean servesEveryPlay(Thread thread) {
        return thread.getClass().getClassLoader() == null
                && (inCommonPool(thread) || thread.getClass().getName().equals(DELAY_SCHEDULER));
    }

    @Override
    public List<Thread> alive() {
        List<Thread> alive = new ArrayList<>();
        alive.addAll(allPlatform());
        alive.addAll(virtual.alive());
        alive.removeIf(thread -> others.contains(thread) || ofTheJdk(thread));
        return alive;
    }

    /// Every platform thread that may run code of the submission, the JDK's pools included; not
    /// those of its own that come up late and read RUNNABLE for ever, as who unblocks virtual
    /// threads does.
    List<Thread> platform() {
        List<Thread> threads = allPlatform();
        threads.removeIf(thread -> !mayBePlays(thread));
        return threads;
    }

    /// Whether a platform thread has come up that may run code of the submission.
    boolean anyOfThePlatform() {
        return allPlatform().stream()
                .anyMatch(thread -> mayBePlays(thread) && !servants.contains(thread));
    }

    private static boolean ofTheJdk(Thread thread) {
        if (thread.getClass().getClassLoader() != null) {
            return false;
        }
        return inCommonPool(thread) || !ASKED_FOR.contains(thread.getClass().getName());
    }

    private static boolean inCommonPool(Thread thread) {
        return thread instanceof ForkJoinWorkerThread worker
                && ForkJoinPool.commonPool().equals(worker.getPool());
    }

    List<Thread> allPlatform() {
        Thread[] threads = new Thread[root.activeCount() + 16];
        int count = root.enumerate(threads);
        while (count == threads.length) {
            threads = new Thread[threads.length * 2];
            count = root.enumerate(threads);
        }
        return new ArrayList<>(Arrays.asList(threads).subList(0, count));
    }

    static ThreadGroup rootGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
