package dev.lockstep.patch;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;

/// Asks a static method of `TimedWaits` before anything else, and returns if that has done the
/// work: if it answers true, or, for a method that returns an object, with an answer that is not
/// null. It gets the receiver, if there is one, and all arguments.
record Detour(String signature, String by) implements Patch {
    @Override
    public long places(ClassModel jdkClass) {
        return jdkClass.methods().stream().filter(Patch.method(signature)).count();
    }

    @Override
    public CodeTransform transform(MethodModel method) {
        if (!Patch.method(signature).test(method)) {
            return CodeTransform.ACCEPT_ALL;
        }
        return new CodeTransform() {
            @Override
            public void atStart(CodeBuilder code) {
                ask(method, code);
            }

            @Override
            public void accept(CodeBuilder code, java.lang.classfile.CodeElement element) {
                code.with(element);
            }
        };
    }

    private void ask(MethodModel method, CodeBuilder code) {
        MethodTypeDesc type = method.methodTypeSymbol();
        ClassDesc result = type.returnType();
        boolean answersBoolean = result.equals(ConstantDescs.CD_void);
        MethodTypeDesc question =
                type.changeReturnType(answersBoolean ? ConstantDescs.CD_boolean : result);
        if (!method.flags().has(AccessFlag.STATIC)) {
            code.aload(code.receiverSlot());
            question = question.insertParameterTypes(0, ConstantDescs.CD_Object);
        }
        for (int i = 0; i < type.parameterCount(); i++) {
            code.loadLocal(TypeKind.from(type.parameterType(i)), code.parameterSlot(i));
        }
        Label unpatched = code.newLabel();
        code.invokestatic(TIMED_WAITS, by, question);
        if (answersBoolean) {
            code.ifeq(unpatched).return_().labelBinding(unpatched);
        } else {
            code.dup().ifnull(unpatched).areturn().labelBinding(unpatched).pop();
        }
    }
}
