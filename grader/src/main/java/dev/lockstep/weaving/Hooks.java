package dev.lockstep.weaving;

import dev.lockstep.timing.TimedWaits;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Code that calls [Points].
final class Hooks {
    static final ClassDesc POINTS = Points.class.describeConstable().orElseThrow();
    static final ClassDesc TIMED_WAITS = TimedWaits.class.describeConstable().orElseThrow();
    static final ClassDesc THREAD = Thread.class.describeConstable().orElseThrow();

    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final MethodTypeDesc POINT = MethodTypeDesc.of(ConstantDescs.CD_void, INT);
    private static final MethodTypeDesc OBJECT_POINT =
            MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT, INT);

    private Hooks() {}

    /// Calls a method that takes nothing but the point.
    static void pass(CodeBuilder code, String hook, int point) {
        code.loadConstant(point).invokestatic(POINTS, hook, POINT);
    }

    /// Calls a method that takes the object on the stack, and the point.
    static void object(CodeBuilder code, String hook, int point) {
        code.loadConstant(point).invokestatic(POINTS, hook, OBJECT_POINT);
    }

    /// Tells a copy of the value on the stack.
    static void value(CodeBuilder code, TypeKind kind, int point) {
        if (kind.slotSize() == 2) {
            code.dup2();
        } else {
            code.dup();
        }
        box(code, kind);
        object(code, "value", point);
    }

    /// Turns the value on the stack into an object.
    static void box(CodeBuilder code, TypeKind kind) {
        if (kind != TypeKind.REFERENCE) {
            ClassDesc box = boxOf(kind);
            code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, kind.upperBound()));
        }
    }

    private static ClassDesc boxOf(TypeKind kind) {
        return switch (kind) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            case REFERENCE, VOID -> throw new IllegalArgumentException("no box for " + kind);
        };
    }
}
