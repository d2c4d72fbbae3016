package dev.lockstep.gate;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Judges a submission's class files by the policy before anything of them runs.
public final class Gate {
    private final Policy policy = PolicyFile.read();
    private final Outside outside;

    /// @param contractTypes binary names of all types that the exercises give
    public Gate(Set<String> contractTypes) {
        this.outside = new Outside(contractTypes);
    }

    /// A gate that has judged something: the first time is slow.
    public static Gate ready(Set<String> contractTypes) {
        Gate gate = new Gate(contractTypes);
        String name = Gate.class.getName();
        byte[] file = Outside.resource(name);
        if (file != null) {
            gate.judge(Map.of(name, file));
        }
        return gate;
    }

    /// Names what is refused of the classes. It never fails: a class file that cannot be judged is
    /// refused.
    ///
    /// @param classes class files by binary name
    public Ruling judge(Map<String, byte[]> classes) {
        SortedMap<String, ClassModel> models = new TreeMap<>();
        List<Violation> violations = new ArrayList<>();
        new TreeMap<>(classes)
                .forEach((name, file) ->
                        guarded(
                                name,
                                violations,
                                () -> models.put(name, ClassFile.of().parse(file))));
        Map<String, Shape> own = new HashMap<>();
        models.forEach((name, model) ->
                guarded(name, violations, () -> own.put(name, Shape.whole(model))));
        Judge judge = new Judge(policy, outside, own);
        Map<String, Set<String>> named = new HashMap<>();
        models.forEach((name, model) ->
                guarded(
                        name,
                        violations,
                        () -> {
                            named.put(name, named(model));
                            if (judge.isOwn(name)) {
                                violations.addAll(
                                        new ClassJudgement(name, model, judge, outside)
                                                .violations());
                            }
                        }));
        return new Ruling(violations, named);
    }

    /// An odd class file can make its reader fail in any way.
    @SuppressWarnings("CatchingUnchecked")
    private static void guarded(String name, List<Violation> violations, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            violations.add(Violation.unreadable(name, e));
        }
    }

    private static Set<String> named(ClassModel type) {
        Set<String> named = new HashSet<>();
        for (PoolEntry entry : type.constantPool()) {
            switch (entry) {
                case ClassEntry used when !used.asInternalName().startsWith("[") ->
                        named.add(Shape.name(used));
                case ClassEntry array -> Names.types(array.asInternalName(), named::add);
                case NameAndTypeEntry member ->
                        Names.types(member.type().stringValue(), named::add);
                default -> {}
            }
        }
        type.fields().forEach(field -> Names.types(field.fieldType().stringValue(), named::add));
        type.methods()
                .forEach(method -> Names.types(method.methodType().stringValue(), named::add));
        return named;
    }
}
