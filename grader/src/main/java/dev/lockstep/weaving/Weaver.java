package dev.lockstep.weaving;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Weaves points into a submission's classes, each class once.
///
/// Monitors become the play's own while a play is controlled: the JVM's wake their waiters by a
/// thread of their own, at an instant that nobody decides. Both cannot be had in one class at no
/// cost, so free-running plays get classes in which only clock reads are woven.
public final class Weaver {
    private final Map<String, byte[]> originals;
    private final Classes classes;
    private final Map<String, byte[]> woven = new HashMap<>();
    private final PointTable table;
    private final Depth depth;
    private final ClassFile classFile;

    /// @param originals class files by binary name
    /// @param others finds the classes that the submission's are built on
    public Weaver(
            Map<String, byte[]> originals, ClassLoader others, PointTable table, Depth depth) {
        this.originals = originals;
        this.classes = new Classes(originals);
        this.table = table;
        this.depth = depth;
        this.classFile =
                ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(classes.hierarchy(others)));
    }

    /// The woven class of this binary name, or nothing where the submission has none.
    public synchronized byte @Nullable [] weave(String name) {
        byte[] original = originals.get(name);
        if (original != null && !woven.containsKey(name)) {
            woven.put(name, weave(original));
        }
        return woven.get(name);
    }

    /// Where the code is too unusual to be woven as it should, less of it is: the JDK makes the
    /// threads, and at worst there are no points.
    private byte[] weave(byte[] original) {
        for (boolean makesThreads : new boolean[] {depth.points(), false}) {
            try {
                return weave(original, makesThreads);
            } catch (IllegalArgumentException e) {
                // A method that would become too long; or `new Thread` with a `try` among the
                // arguments, for which the compiler puts the thread aside before it is made.
            }
        }
        return original;
    }

    private byte[] weave(byte[] original, boolean makesThreads) {
        ClassModel type = classFile.parse(original);
        Places places = new Places(table, type);
        Calls calls = new Calls(classes, places, depth, makesThreads);
        References references = new References(calls, type);
        ClassTransform transform =
                (builder, element) -> {
                    if (element instanceof MethodModel method && method.code().isPresent()) {
                        builder.transformMethod(
                                method, body(type, method, places, calls, references));
                    } else {
                        builder.with(element);
                    }
                };
        return classFile.transformClass(
                type, transform.andThen(ClassTransform.endHandler(references::addMethods)));
    }

    private MethodTransform body(
            ClassModel type,
            MethodModel method,
            Places places,
            Calls calls,
            References references) {
        if (!depth.points()) {
            return MethodTransform.transformingCode(new ClockReads(calls, references));
        }
        Guard guard = new Guard(type, method, places);
        return (builder, element) -> {
            switch (element) {
                case CodeModel code ->
                        builder.withCode(out ->
                                guard.around(
                                        out,
                                        code,
                                        new Body(
                                                method,
                                                type,
                                                classes,
                                                places,
                                                calls,
                                                references,
                                                guard,
                                                depth)));
                case java.lang.classfile.AccessFlags flags ->
                        builder.withFlags(flags.flagsMask() & ~AccessFlag.SYNCHRONIZED.mask());
                default -> builder.with(element);
            }
        };
    }
}
