package dev.lockstep.weaving;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;

/// What stands around a whole method: its monitor where it is synchronized, and the lock of the
/// class where it initialises one.
final class Guard {
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final MethodTypeDesc EXIT =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object);
    private static final MethodTypeDesc ENTER = EXIT.insertParameterTypes(1, ConstantDescs.CD_int);

    private final ClassModel type;
    private final MethodModel method;
    private final Places places;

    Guard(ClassModel type, MethodModel method, Places places) {
        this.type = type;
        this.method = method;
        this.places = places;
    }

    /// The code with what stands around it.
    void around(CodeBuilder out, CodeModel code, CodeTransform body) {
        passOver(out, ((CodeAttribute) code).maxLocals());
        if (!takesMonitor() && !initialises()) {
            out.transform(code, body);
            return;
        }
        places.atFirstLineOf(code);
        if (takesMonitor()) {
            loadMonitor(out);
            enter(out, places);
        } else {
            out.invokestatic(Hooks.POINTS, "initBegins", NOTHING);
        }
        Label start = out.newLabel();
        Label handler = out.newLabel();
        out.labelBinding(start);
        out.transform(code, body);
        out.labelBinding(handler);
        out.exceptionCatchAll(start, handler, handler);
        int failure = out.allocateLocal(TypeKind.REFERENCE);
        out.astore(failure);
        leave(out);
        out.aload(failure).athrow();
    }

    /// Leaves the slots alone that the code itself uses, which a builder does not know of.
    private static void passOver(CodeBuilder out, int slots) {
        int allocated = 0;
        while (allocated < slots - 1) {
            allocated = out.allocateLocal(TypeKind.INT);
        }
    }

    /// Leaves what [#around] has entered, before the method returns what is on the stack.
    void leave(CodeBuilder out, TypeKind result) {
        boolean puts = result != TypeKind.VOID && (takesMonitor() || initialises());
        int slot = puts ? out.allocateLocal(result) : 0;
        if (puts) {
            out.storeLocal(result, slot);
        }
        leave(out);
        if (puts) {
            out.loadLocal(result, slot);
        }
    }

    private void leave(CodeBuilder out) {
        if (takesMonitor()) {
            loadMonitor(out);
            exit(out);
        } else if (initialises()) {
            out.invokestatic(Hooks.POINTS, "initEnds", NOTHING);
        }
    }

    private boolean takesMonitor() {
        return method.flags().has(AccessFlag.SYNCHRONIZED);
    }

    private boolean initialises() {
        return method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
    }

    private void loadMonitor(CodeBuilder out) {
        if (method.flags().has(AccessFlag.STATIC)) {
            out.loadConstant(type.thisClass().asSymbol());
        } else {
            out.aload(0);
        }
    }

    /// Takes the monitor of the object on the stack: the play's own, or the JVM's.
    static void enter(CodeBuilder out, Places places) {
        int point = places.point(Point.Kind.ENTER, "synchronized", true);
        Label own = out.newLabel();
        Label end = out.newLabel();
        out.dup().loadConstant(point).invokestatic(Hooks.POINTS, "enter", ENTER);
        out.ifeq(own).monitorenter().goto_(end);
        out.labelBinding(own).pop().labelBinding(end);
    }

    /// Leaves the monitor of the object on the stack.
    static void exit(CodeBuilder out) {
        Label own = out.newLabel();
        Label end = out.newLabel();
        out.dup().invokestatic(Hooks.POINTS, "exit", EXIT);
        out.ifeq(own).monitorexit().goto_(end);
        out.labelBinding(own).pop().labelBinding(end);
    }
}
