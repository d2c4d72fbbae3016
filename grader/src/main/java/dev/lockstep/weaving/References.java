package dev.lockstep.weaving;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/// Turns references to methods whose calls are woven into lambdas that call them.
final class References {
    private static final String METAFACTORY = "Ljava/lang/invoke/LambdaMetafactory;";

    /// Place of the method among a metafactory's arguments.
    private static final int IMPLEMENTATION = 1;

    private final Calls calls;
    private final ClassModel type;
    private final List<Lambda> lambdas = new ArrayList<>();

    private record Lambda(String name, MethodTypeDesc type, Callee callee, int line) {}

    References(Calls calls, ClassModel type) {
        this.calls = calls;
        this.type = type;
    }

    void weave(CodeBuilder code, InvokeDynamicInstruction site) {
        List<ConstantDesc> arguments = new ArrayList<>(site.bootstrapArgs());
        boolean lambda =
                site.bootstrapMethod().owner().descriptorString().equals(METAFACTORY)
                        && arguments.size() > IMPLEMENTATION;
        if (lambda
                && arguments.get(IMPLEMENTATION) instanceof DirectMethodHandleDesc handle
                && isWoven(handle)) {
            arguments.set(IMPLEMENTATION, lambdaFor(handle, site.typeSymbol()));
            code.invokedynamic(
                    DynamicCallSiteDesc.of(
                            site.bootstrapMethod(),
                            site.name().stringValue(),
                            site.typeSymbol(),
                            arguments.toArray(ConstantDesc[]::new)));
        } else {
            code.with(site);
        }
    }

    private boolean isWoven(DirectMethodHandleDesc handle) {
        boolean callable =
                switch (handle.kind()) {
                    case STATIC, INTERFACE_STATIC, VIRTUAL, INTERFACE_VIRTUAL -> true;
                    case CONSTRUCTOR -> Callee.of(handle).makesThread();
                    default -> false;
                };
        return callable
                && (Callee.of(handle).makesThread()
                        ? calls.makesThreads()
                        : calls.concerns(Callee.of(handle)));
    }

    /// @param captured takes what the lambda captures, which must be of just these types
    private MethodHandleDesc lambdaFor(DirectMethodHandleDesc handle, MethodTypeDesc captured) {
        MethodTypeDesc signature = handle.invocationType();
        for (int i = 0; i < captured.parameterCount(); i++) {
            signature = signature.changeParameterType(i, captured.parameterType(i));
        }
        Lambda lambda =
                new Lambda(
                        "lambda$point$" + lambdas.size(),
                        signature,
                        Callee.of(handle),
                        calls.places().line());
        lambdas.add(lambda);
        DirectMethodHandleDesc.Kind kind =
                type.flags().has(AccessFlag.INTERFACE)
                        ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC
                        : DirectMethodHandleDesc.Kind.STATIC;
        return MethodHandleDesc.ofMethod(
                kind, type.thisClass().asSymbol(), lambda.name(), lambda.type());
    }

    /// Adds the methods that the lambdas consist of.
    void addMethods(ClassBuilder builder) {
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        for (Lambda lambda : lambdas) {
            builder.withMethodBody(lambda.name(), lambda.type(), flags, code -> body(code, lambda));
        }
    }

    private void body(CodeBuilder code, Lambda lambda) {
        calls.places().atLine(lambda.line());
        code.lineNumber(lambda.line());
        for (int i = 0; i < lambda.type().parameterCount(); i++) {
            ClassDesc parameter = lambda.type().parameterType(i);
            code.loadLocal(TypeKind.from(parameter), code.parameterSlot(i));
        }
        if (lambda.callee().makes()) {
            newThread(code, lambda.callee());
        } else {
            calls.weave(code, lambda.callee());
        }
        code.return_(TypeKind.from(lambda.type().returnType()));
    }

    /// Makes a thread from the constructor's arguments on the stack.
    static void newThread(CodeBuilder code, Callee constructor) {
        code.invokestatic(
                Hooks.POINTS, "newThread", constructor.type().changeReturnType(Hooks.THREAD));
    }
}
