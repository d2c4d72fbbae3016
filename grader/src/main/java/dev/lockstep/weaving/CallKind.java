package dev.lockstep.weaving;

import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.util.Set;

/// What a call has to do with other threads.
enum CallKind {
    NONE,
    /// It waits in a monitor or wakes who does.
    MONITOR,
    /// It lets others go on.
    YIELD,
    /// It asks or tells a thread what one that stands in for it would answer or take otherwise.
    SETTING,
    /// It makes a pool whose threads nobody has asked for in particular.
    POOL,
    /// It makes a thread by a builder, which may be one of platform threads.
    BUILDER,
    /// A step that touches no object that could be told.
    PASS,
    /// It touches collections among its arguments.
    ARGUMENTS,
    /// It touches its receiver, and maybe collections among its arguments.
    RECEIVER;

    private static final Set<String> OF_THREADS =
            Set.of(
                    "start",
                    "join",
                    "interrupt",
                    "isAlive",
                    "isInterrupted",
                    "getState",
                    "getName",
                    "setName");

    /// Packages and classes of `java.util` whose objects are values or belong to one thread.
    private static final Set<String> OWN =
            Set.of(
                    "java/util/function/",
                    "java/util/concurrent/Callable",
                    "java/util/stream/",
                    "java/util/regex/",
                    "java/util/Objects",
                    "java/util/Optional",
                    "java/util/Comparator",
                    "java/util/Locale",
                    "java/util/Formatter",
                    "java/util/UUID",
                    "java/util/concurrent/TimeUnit",
                    "java/util/concurrent/ThreadLocalRandom");

    /// @param declaring internal name of the class outside the submission that the call means
    static CallKind of(Callee callee, String declaring) {
        String name = callee.name();
        if (isMonitorCall(callee)) {
            return MONITOR;
        }
        if (isBuilderCall(callee)) {
            return BUILDER;
        }
        if (declaring.equals("java/lang/Thread")) {
            return ofThread(callee);
        }
        if (makesPool(callee)) {
            return POOL;
        }
        if (reachesMemory(callee, declaring)) {
            return PASS;
        }
        boolean collected =
                declaring.startsWith("java/util/")
                        || declaring.equals("java/lang/Iterable")
                        || declaring.equals("java/lang/StringBuilder");
        if (!collected || OWN.stream().anyMatch(declaring::startsWith)) {
            return NONE;
        }
        if (callee.isStatic() || callee.makes()) {
            boolean steps = callee.isStatic() && declaring.startsWith("java/util/concurrent/");
            return takesCollection(callee) ? ARGUMENTS : steps ? PASS : NONE;
        }
        return name.equals("getClass") || callee.opcode() == Opcode.INVOKESPECIAL ? NONE : RECEIVER;
    }

    /// Whether it reads or writes what no access to a field or an element shows.
    private static boolean reachesMemory(Callee callee, String declaring) {
        return switch (declaring) {
            case "java/lang/invoke/VarHandle", "java/lang/reflect/Array" -> true;
            case "java/lang/System" -> callee.name().equals("arraycopy");
            default -> declaring.startsWith("java/nio/") && declaring.endsWith("Buffer");
        };
    }

    private static CallKind ofThread(Callee callee) {
        return switch (callee.name()) {
            case "yield", "onSpinWait" -> YIELD;
            case "isVirtual", "isDaemon", "setDaemon" -> SETTING;
            case "getPriority", "setPriority", "getThreadGroup" -> SETTING;
            default -> !callee.isStatic() && OF_THREADS.contains(callee.name()) ? RECEIVER : NONE;
        };
    }

    private static boolean isBuilderCall(Callee callee) {
        return switch (callee.owner()) {
            case "java/lang/Thread$Builder", "java/lang/Thread$Builder$OfPlatform" -> true;
            case "java/lang/Thread" -> callee.name().equals("ofPlatform");
            default -> false;
        };
    }

    private static boolean makesPool(Callee callee) {
        boolean givesFactory =
                callee.type().parameterList().stream()
                        .anyMatch(type -> type.equals(Pools.THREAD_FACTORY));
        boolean pool =
                callee.makes()
                        ? Pools.CLASSES.contains(callee.owner())
                        : callee.owner().equals("java/util/concurrent/Executors")
                                && Pools.MADE_BY_EXECUTORS.contains(callee.name());
        return pool && !givesFactory;
    }

    private static boolean isMonitorCall(Callee callee) {
        String call = callee.name() + callee.descriptor();
        return switch (call) {
            case "wait()V", "wait(J)V", "wait(JI)V", "notify()V", "notifyAll()V" ->
                    !callee.isStatic();
            case "holdsLock(Ljava/lang/Object;)Z" -> callee.owner().equals("java/lang/Thread");
            default -> false;
        };
    }

    private static boolean takesCollection(Callee callee) {
        return callee.type().parameterList().stream().anyMatch(CallKind::isCollection);
    }

    /// Whether a parameter of this type may be a collection that others use.
    static boolean isCollection(ClassDesc type) {
        return switch (type.descriptorString()) {
            case "Ljava/util/Collection;",
                    "Ljava/util/List;",
                    "Ljava/util/Map;",
                    "Ljava/util/Set;",
                    "Ljava/util/Queue;",
                    "Ljava/util/Deque;",
                    "Ljava/lang/Iterable;" ->
                    true;
            default -> false;
        };
    }
}
