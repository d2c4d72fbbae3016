package dev.lockstep.gate;

import java.lang.classfile.Attributes;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.reflect.AccessFlag;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Shows a judge all that one class file names: first what its code names, line by line, then its
/// members, then whatever else stands in its constant pool.
final class ClassScan {
    private final ClassModel type;
    private final Judge judge;
    private final Report report;
    private int line;

    /// Takes what is refused.
    interface Report {
        /// Takes one refusal.
        ///
        /// @param line from 1, or 0
        void add(int line, Refusal refusal);
    }

    ClassScan(ClassModel type, Judge judge, Report report) {
        this.type = type;
        this.judge = judge;
        this.report = report;
    }

    void run() {
        type.methods().forEach(this::method);
        line = 0;
        for (FieldModel field : type.fields()) {
            descriptor(field.fieldType().stringValue());
        }
        Set<Integer> booted = booted();
        for (PoolEntry entry : type.constantPool()) {
            pooled(entry, booted);
        }
    }

    private void method(MethodModel method) {
        Optional<CodeModel> code = method.code();
        line = 0;
        code.ifPresent(body -> body.forEach(this::element));
        line = code.map(ClassScan::firstLine).orElse(0);
        descriptor(method.methodType().stringValue());
        if (method.flags().has(AccessFlag.NATIVE)) {
            add(Refusal.NATIVE);
        }
        if (method.methodName().equalsString("finalize")
                && method.methodType().equalsString("()V")) {
            add(Refusal.FINALIZER);
        }
    }

    private static int firstLine(CodeModel code) {
        return code.findAttribute(Attributes.lineNumberTable())
                .flatMap(table -> table.lineNumbers().stream().findFirst())
                .map(first -> first.lineNumber())
                .orElse(0);
    }

    private void element(CodeElement element) {
        switch (element) {
            case LineNumber mark -> line = mark.line();
            case InvokeInstruction call -> member(call.method());
            case FieldInstruction access -> member(access.field());
            case InvokeDynamicInstruction call -> {
                bootstrap(call.invokedynamic().bootstrap());
                descriptor(call.type().stringValue());
            }
            case NewObjectInstruction made -> type(made.className());
            case TypeCheckInstruction check -> type(check.type());
            case NewReferenceArrayInstruction made -> type(made.componentType());
            case NewMultiArrayInstruction made -> type(made.arrayType());
            case LoadConstantInstruction load -> constant(load.constantEntry(), false);
            case ExceptionCatch handler -> handler.catchType().ifPresent(this::type);
            default -> {}
        }
    }

    private void bootstrap(BootstrapMethodEntry site) {
        MemberRefEntry method = site.bootstrapMethod().reference();
        String owner = Shape.name(method.owner());
        String name = method.name().stringValue();
        add(judge.bootstrap(owner, name, method.type().stringValue()));
        boolean forConstants = owner.equals("java.lang.invoke.ConstantBootstraps");
        site.arguments().forEach(argument -> constant(argument, forConstants));
    }

    /// @param called whether a bootstrap method calls what a handle stands for by itself
    private void constant(LoadableConstantEntry constant, boolean called) {
        switch (constant) {
            case MethodHandleEntry handle -> {
                MemberRefEntry member = handle.reference();
                boolean boot =
                        judge.isBoot(
                                Shape.name(member.owner()),
                                member.name().stringValue(),
                                member.type().stringValue());
                if (!called || !boot) {
                    member(member);
                }
            }
            case ClassEntry named -> type(named);
            case MethodTypeEntry method -> descriptor(method.descriptor().stringValue());
            case ConstantDynamicEntry dynamic -> {
                bootstrap(dynamic.bootstrap());
                descriptor(dynamic.type().stringValue());
            }
            default -> {}
        }
    }

    private void type(ClassEntry named) {
        String name = named.asInternalName();
        if (name.startsWith("[")) {
            descriptor(name);
        } else {
            add(judge.type(name.replace('/', '.')));
        }
    }

    private void member(MemberRefEntry member) {
        String owner = Shape.name(member.owner());
        boolean array = owner.startsWith("[");
        if (array) {
            descriptor(owner.replace('.', '/'));
        }
        if (isSuperConstructor(owner, member) && judge.type(owner).isPresent()) {
            // The class is derived from it; nobody wrote `new`.
            add(judge.type(owner));
            return;
        }
        add(
                judge.member(
                        array ? Object.class.getName() : owner,
                        member.name().stringValue(),
                        member.type().stringValue()));
    }

    private boolean isSuperConstructor(String owner, MemberRefEntry member) {
        return Shape.isConstructor(member.name().stringValue())
                && type.superclass().filter(above -> Shape.name(above).equals(owner)).isPresent();
    }

    private void descriptor(String descriptor) {
        add(judge.descriptor(descriptor));
    }

    /// The members that are in the pool as bootstrap methods or their arguments: their places have
    /// been seen.
    private Set<Integer> booted() {
        Set<Integer> indices = new HashSet<>();
        type.findAttribute(Attributes.bootstrapMethods())
                .ifPresent(table -> {
                    for (BootstrapMethodEntry site : table.bootstrapMethods()) {
                        bootstrap(site);
                        indices.add(site.bootstrapMethod().reference().index());
                        site.arguments().stream()
                                .filter(MethodHandleEntry.class::isInstance)
                                .map(argument -> ((MethodHandleEntry) argument).reference().index())
                                .forEach(indices::add);
                    }
                });
        return indices;
    }

    private void pooled(PoolEntry entry, Set<Integer> booted) {
        switch (entry) {
            case ClassEntry named -> type(named);
            case MemberRefEntry member when !booted.contains(member.index()) -> member(member);
            case NameAndTypeEntry named -> descriptor(named.type().stringValue());
            case MethodTypeEntry method -> descriptor(method.descriptor().stringValue());
            default -> {}
        }
    }

    private void add(Optional<Refusal> refusal) {
        refusal.ifPresent(this::add);
    }

    private void add(Refusal refusal) {
        report.add(line, refusal);
    }
}
