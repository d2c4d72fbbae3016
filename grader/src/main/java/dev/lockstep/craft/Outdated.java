package dev.lockstep.craft;

import java.lang.classfile.ClassModel;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what the JDK itself advises against, of all that the gate lets pass.
record Outdated(Reached reached) {
    private static final String OLD_ERROR = "java.lang.ThreadDeath";

    private static final Methods GET_ID =
            Methods.of(
                    "java\\.lang\\.Thread|java\\.util\\.concurrent\\.ForkJoinWorkerThread",
                    "getId");
    private static final Methods CHECK_ACCESS =
            Methods.of(
                    "java\\.lang\\.Thread(Group)?"
                            + "|java\\.util\\.concurrent\\.ForkJoinWorkerThread",
                    "checkAccess");
    private static final Methods OF_GROUPS =
            Methods.of(
                    "java\\.lang\\.ThreadGroup", "setDaemon", "isDaemon", "destroy", "isDestroyed");
    private static final Methods WEAK =
            Methods.of(
                    "java\\.util\\.concurrent\\.atomic"
                            + "\\.Atomic(Boolean|Integer|Long|Reference|(Integer|Long|Reference)Array)",
                    "weakCompareAndSet");

    Stream<Step> asksForIds(Body body) {
        return body.steps().stream().filter(step -> means(step, GET_ID));
    }

    Stream<Step> withoutEffect(Body body) {
        return body.steps().stream()
                .filter(step -> means(step, OF_GROUPS) || means(step, CHECK_ACCESS));
    }

    Stream<Step> ordersNothing(Body body) {
        return body.steps().stream().filter(step -> means(step, WEAK));
    }

    /// Handlers of an error that nothing throws.
    Stream<Step> awaitsThreadDeath(Body body) {
        return body.handlers().stream()
                .filter(handler -> handler.caught().equals(OLD_ERROR))
                .map(Layout.Handler::begin)
                .distinct()
                .map(begin -> body.steps().get(begin));
    }

    /// Whether the step calls one of the methods, or makes a lambda of it.
    private boolean means(Step step, Methods methods) {
        return step.call().filter(call -> means(call.owner(), call.name(), methods)).isPresent()
                || Reached.target(step)
                        .filter(handle ->
                                means(Names.of(handle.owner()), handle.methodName(), methods))
                        .isPresent();
    }

    /// A class of the submission's own stands for what it extends, unless it has a method of this
    /// name itself.
    private boolean means(String owner, String name, Methods methods) {
        ClassModel own = reached.types().get(owner);
        if (own == null) {
            return methods.has(owner, name);
        }
        return own.methods().stream().noneMatch(method -> method.methodName().equalsString(name))
                && parent(own).filter(parent -> means(parent, name, methods)).isPresent();
    }

    private static Optional<String> parent(ClassModel type) {
        return type.superclass().map(parent -> parent.asInternalName().replace('/', '.'));
    }
}
