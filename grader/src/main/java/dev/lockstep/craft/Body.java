package dev.lockstep.craft;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What one method does, step by step.
///
/// @param owner binary name of the class
record Body(
        String owner,
        MethodModel method,
        List<Step> steps,
        List<Layout.Handler> handlers,
        Flow flow) {
    static Body of(ClassModel type, MethodModel method, CodeModel code) {
        Layout layout = Layout.of(code);
        return new Body(
                type.thisClass().asInternalName().replace('/', '.'),
                method,
                Reading.of(layout),
                layout.handlers(),
                new Flow(layout));
    }

    String name() {
        return method.methodName().stringValue();
    }

    boolean isInitialiser() {
        return name().startsWith("<");
    }

    boolean returnsNothing() {
        return method.methodType().stringValue().endsWith(")V");
    }

    boolean isSynchronized() {
        return method.flags().has(AccessFlag.SYNCHRONIZED);
    }

    /// The steps that call one of the methods.
    Stream<Step> calls(Methods methods) {
        return steps.stream().filter(step -> step.calls(methods));
    }

    /// Whether any handler comes to such a step.
    boolean handlersReach(Predicate<Step> wanted) {
        return handlers.stream().anyMatch(handler -> reaches(handler, wanted));
    }

    /// Whether the handler comes to such a step.
    boolean reaches(Layout.Handler handler, Predicate<Step> wanted) {
        return flow.from(handler.begin()).stream().mapToObj(steps::get).anyMatch(wanted);
    }

    /// The handlers around a step.
    Stream<Layout.Handler> handlersOf(Step step) {
        return handlers.stream()
                .filter(handler -> handler.start() <= step.index() && step.index() < handler.end());
    }

    /// Whether a `synchronized` block is around the step.
    boolean isGuarded(Step step) {
        return isSynchronized()
                || handlersOf(step)
                        .filter(handler -> handler.caught().isEmpty())
                        .anyMatch(this::leavesMonitor);
    }

    private boolean leavesMonitor(Layout.Handler handler) {
        return steps.stream()
                .skip(handler.begin())
                .limit(4)
                .anyMatch(step -> step.instruction().opcode() == Opcode.MONITOREXIT);
    }

    /// The steps that work on the value.
    Stream<Step> uses(Value value) {
        return steps.stream().filter(step -> step.uses(value));
    }
}
