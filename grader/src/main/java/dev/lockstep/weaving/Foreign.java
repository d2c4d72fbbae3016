package dev.lockstep.weaving;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Collection;
import java.util.Set;

/// Tells which submissions start threads that only the JDK can run: subclasses of `Thread`,
/// fork/join pools, parallel streams, the common pool, builders of platform threads.
public final class Foreign {
    private static final Set<String> CLASSES =
            Set.of(
                    "java/util/concurrent/ForkJoinPool",
                    "java/util/concurrent/ForkJoinTask",
                    "java/util/concurrent/RecursiveTask",
                    "java/util/concurrent/RecursiveAction",
                    "java/util/concurrent/CountedCompleter",
                    "java/util/Timer",
                    "java/lang/ThreadGroup");

    private static final Set<String> METHODS =
            Set.of(
                    "newWorkStealingPool",
                    "parallelStream",
                    "parallel",
                    "parallelPrefix",
                    "parallelSetAll",
                    "parallelSort",
                    "orTimeout",
                    "completeOnTimeout",
                    "delayedExecutor");

    private Foreign() {}

    /// Whether one of the classes does.
    ///
    /// @param classes class files of one exercise's answer
    public static boolean startsThreads(Collection<byte[]> classes) {
        return classes.stream().anyMatch(Foreign::startsThreads);
    }

    private static boolean startsThreads(byte[] file) {
        ClassModel type = ClassFile.of().parse(file);
        boolean thread =
                type.superclass().filter(above -> isThread(above.asInternalName())).isPresent();
        if (thread) {
            return true;
        }
        for (PoolEntry entry : type.constantPool()) {
            boolean foreign =
                    switch (entry) {
                        case ClassEntry used -> CLASSES.contains(used.asInternalName());
                        case MemberRefEntry member -> isForeign(member);
                        default -> false;
                    };
            if (foreign) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThread(String superclass) {
        return superclass.equals("java/lang/Thread")
                || superclass.equals("java/util/TimerTask")
                || superclass.equals("java/util/concurrent/ForkJoinWorkerThread");
    }

    private static boolean isForeign(MemberRefEntry member) {
        String owner = member.owner().asInternalName();
        String name = member.name().stringValue();
        boolean ofJdk = owner.startsWith("java/");
        boolean inCommonPool =
                owner.startsWith("java/util/concurrent/Complet")
                        && name.endsWith("Async")
                        && !member.type().stringValue().contains("Executor;");
        return inCommonPool || (ofJdk && METHODS.contains(name));
    }
}
