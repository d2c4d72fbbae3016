package dev.lockstep.weaving;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;

/// Points before accesses to mutable fields and to elements of arrays.
final class Accesses {
    private static final ClassDesc VOID = ConstantDescs.CD_void;
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final MethodTypeDesc FIELD =
            MethodTypeDesc.of(VOID, OBJECT, ConstantDescs.CD_String, INT);
    private static final MethodTypeDesc WRITES = FIELD.insertParameterTypes(1, OBJECT);
    private static final MethodTypeDesc ELEMENT = MethodTypeDesc.of(VOID, OBJECT, INT, INT);

    private final Classes classes;
    private final Places places;
    private final boolean telling;

    Accesses(Classes classes, Places places, boolean telling) {
        this.classes = classes;
        this.places = places;
        this.telling = telling;
    }

    void field(CodeBuilder code, FieldInstruction access) {
        FieldModel field =
                classes.field(access.owner().asInternalName(), access.name().stringValue());
        if (field == null || field.flags().has(AccessFlag.FINAL)) {
            code.with(access);
            return;
        }
        Opcode opcode = access.opcode();
        boolean write = opcode == Opcode.PUTFIELD || opcode == Opcode.PUTSTATIC;
        Point.Kind kind =
                field.flags().has(AccessFlag.VOLATILE)
                        ? Point.Kind.VOLATILE_FIELD
                        : Point.Kind.PLAIN_FIELD;
        int point = places.point(kind, access.name().stringValue(), write);
        String part = access.owner().asInternalName() + "." + access.name().stringValue();
        TypeKind type = TypeKind.from(access.typeSymbol());
        if (write) {
            beforeWrite(code, opcode == Opcode.PUTSTATIC, type, part, point);
            if (telling) {
                Hooks.value(code, type, point);
            }
            code.with(access);
        } else {
            if (opcode == Opcode.GETSTATIC) {
                code.aconst_null();
            } else {
                code.dup();
            }
            code.loadConstant(part).loadConstant(point).invokestatic(Hooks.POINTS, "field", FIELD);
            code.with(access);
            if (telling) {
                Hooks.value(code, type, point);
            }
        }
    }

    private static void beforeWrite(
            CodeBuilder code, boolean isStatic, TypeKind type, String part, int point) {
        if (type == TypeKind.REFERENCE) {
            if (isStatic) {
                code.dup().aconst_null().swap();
            } else {
                code.dup2();
            }
            code.loadConstant(part).loadConstant(point);
            code.invokestatic(Hooks.POINTS, "writes", WRITES);
            return;
        }
        int value = code.allocateLocal(type);
        code.storeLocal(type, value);
        if (isStatic) {
            code.aconst_null();
        } else {
            code.dup();
        }
        code.loadConstant(part).loadConstant(point).invokestatic(Hooks.POINTS, "field", FIELD);
        code.loadLocal(type, value);
    }

    void load(CodeBuilder code, ArrayLoadInstruction access) {
        int point = places.point(Point.Kind.ELEMENT, "", false);
        code.dup2().loadConstant(point).invokestatic(Hooks.POINTS, "element", ELEMENT);
        code.with(access);
        if (telling) {
            Hooks.value(code, access.typeKind(), point);
        }
    }

    void store(CodeBuilder code, ArrayStoreInstruction access) {
        int point = places.point(Point.Kind.ELEMENT, "", true);
        TypeKind type = access.typeKind();
        int value = code.allocateLocal(type);
        code.storeLocal(type, value);
        code.dup2().loadConstant(point).invokestatic(Hooks.POINTS, "element", ELEMENT);
        code.loadLocal(type, value);
        if (telling) {
            Hooks.value(code, type, point);
        }
        code.with(access);
    }
}
