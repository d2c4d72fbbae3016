package dev.lockstep.weaving;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.constant.ConstantDescs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Weaves one method's code.
final class Body implements CodeTransform {
    private final ClassModel type;
    private final Places places;
    private final Calls calls;
    private final References references;
    private final Guard guard;
    private final Accesses accesses;
    private final Set<Label> passed = new HashSet<>();
    private final Map<String, Integer> unfinished = new HashMap<>();
    private boolean constructed;
    private boolean dropsDup;

    Body(
            MethodModel method,
            ClassModel type,
            Classes classes,
            Places places,
            Calls calls,
            References references,
            Guard guard,
            Depth depth) {
        this.type = type;
        this.places = places;
        this.calls = calls;
        this.references = references;
        this.guard = guard;
        this.accesses = new Accesses(classes, places, depth == Depth.TELLING);
        this.constructed = !method.methodName().equalsString(ConstantDescs.INIT_NAME);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case LineNumber line -> {
                places.atLine(line.line());
                code.with(line);
            }
            case LabelTarget target -> {
                passed.add(target.label());
                code.with(target);
            }
            case BranchInstruction branch -> {
                if (passed.contains(branch.target())) {
                    Hooks.pass(code, "loop", places.point(Point.Kind.LOOP, "", false));
                }
                code.with(branch);
            }
            case FieldInstruction access -> field(code, access);
            case ArrayLoadInstruction access -> accesses.load(code, access);
            case ArrayStoreInstruction access -> accesses.store(code, access);
            case MonitorInstruction monitor -> {
                if (monitor.opcode() == Opcode.MONITORENTER) {
                    Guard.enter(code, places);
                } else {
                    Guard.exit(code);
                }
            }
            case ReturnInstruction end -> {
                guard.leave(code, end.typeKind());
                code.with(end);
            }
            case NewObjectInstruction made -> made(code, made);
            case StackInstruction dup when dropsDup && dup.opcode() == Opcode.DUP ->
                    dropsDup = false;
            case InvokeInstruction call -> call(code, Callee.of(call));
            case InvokeDynamicInstruction lambda -> references.weave(code, lambda);
            default -> code.with(element);
        }
    }

    /// Before a constructor has called another one, there is no object yet that could be shown.
    private void field(CodeBuilder code, FieldInstruction access) {
        if (constructed || !access.owner().equals(type.thisClass())) {
            accesses.field(code, access);
        } else {
            code.with(access);
        }
    }

    private void made(CodeBuilder code, NewObjectInstruction made) {
        String name = made.className().asInternalName();
        unfinished.merge(name, 1, Integer::sum);
        if (name.equals("java/lang/Thread") && calls.makesThreads()) {
            dropsDup = true;
        } else {
            code.with(made);
        }
    }

    private void call(CodeBuilder code, Callee callee) {
        if (!callee.makes()) {
            calls.weave(code, callee);
            return;
        }
        boolean finishes = unfinished.getOrDefault(callee.owner(), 0) > 0;
        if (finishes) {
            unfinished.merge(callee.owner(), -1, Integer::sum);
        }
        if (finishes && callee.makesThread() && calls.makesThreads()) {
            References.newThread(code, callee);
        } else {
            calls.weave(code, callee);
            constructed |= !finishes;
        }
    }
}
