package dev.lockstep.gate;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// A class as others see it: what it is derived from, and the members it declares.
///
/// @param above names of the superclass, which comes first, and of the interfaces
/// @param members name and descriptor of each
/// @param polymorphic names of the methods that take any descriptor
record Shape(List<String> above, Set<String> members, Set<String> polymorphic) {
    private static final Set<String> HANDLES =
            Set.of("java/lang/invoke/VarHandle", "java/lang/invoke/MethodHandle");

    /// With all members, for a class that calls its own.
    static Shape whole(ClassModel type) {
        return of(type, _ -> true);
    }

    /// With the members that another package can link to.
    static Shape open(ClassModel type) {
        return of(
                type,
                flags -> flags.contains(AccessFlag.PUBLIC) || flags.contains(AccessFlag.PROTECTED));
    }

    private static Shape of(ClassModel type, Predicate<Set<AccessFlag>> visible) {
        Set<String> members = new HashSet<>();
        Set<String> polymorphic = new HashSet<>();
        boolean handle = HANDLES.contains(type.thisClass().asInternalName());
        for (MethodModel method : type.methods()) {
            Set<AccessFlag> flags = method.flags().flags();
            if (visible.test(flags)) {
                members.add(key(method.methodName(), method.methodType()));
                if (handle && flags.contains(AccessFlag.NATIVE)) {
                    polymorphic.add(method.methodName().stringValue());
                }
            }
        }
        for (FieldModel field : type.fields()) {
            if (visible.test(field.flags().flags())) {
                members.add(key(field.fieldName(), field.fieldType()));
            }
        }
        return new Shape(above(type), members, polymorphic);
    }

    private static List<String> above(ClassModel type) {
        List<String> above = new ArrayList<>();
        type.superclass().map(Shape::name).ifPresent(above::add);
        type.interfaces().stream().map(Shape::name).forEach(above::add);
        return above;
    }

    private static String key(Utf8Entry name, Utf8Entry descriptor) {
        return name.stringValue() + descriptor.stringValue();
    }

    static String name(ClassEntry entry) {
        return entry.asInternalName().replace('/', '.');
    }

    boolean declares(String name, String descriptor) {
        return members.contains(name + descriptor) || polymorphic.contains(name);
    }

    static boolean isConstructor(String name) {
        return name.equals(ConstantDescs.INIT_NAME);
    }
}
