package dev.lockstep.craft;

import java.lang.classfile.Attributes;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds handlers that let an exception vanish.
record Handlers(Reached reached) {
    private static final String INTERRUPT = "java.lang.InterruptedException";
    private static final Set<String> FAILURES =
            Set.of(
                    "java.lang.Throwable",
                    "java.lang.Exception",
                    "java.lang.RuntimeException",
                    "java.lang.Error",
                    "java.io.IOException");
    private static final Methods TELLING =
            Methods.of(
                    ".*",
                    "printStackTrace",
                    "println",
                    "print",
                    "printf",
                    "getMessage",
                    "toString",
                    "log",
                    "info",
                    "warning",
                    "severe");
    private static final Methods NEXT = Methods.of("java\\.util\\..*Iterator", "next");

    /// Handlers around the task itself that lose its failure.
    Stream<Step> ofFailures(Body body) {
        return handlers(body, FAILURES::contains)
                .filter(handler -> watches(body, handler, reached::isTask))
                .filter(handler -> isIdle(body, handler) && !triesAgain(body, handler))
                .map(handler -> body.steps().get(handler.begin()));
    }

    /// Handlers of interrupts after which the method goes on as if nothing had been.
    Stream<Step> ofInterrupts(Body body) {
        return handlers(body, INTERRUPT::equals)
                .filter(handler -> !isOwnTask(body) && isIdle(body, handler))
                .filter(handler -> forgets(body, handler))
                .filter(handler -> !triesAgain(body, handler) || passesOn(body))
                .map(handler -> body.steps().get(handler.begin()));
    }

    private static Stream<Layout.Handler> handlers(Body body, Predicate<String> caught) {
        return body.handlers().stream().filter(handler -> caught.test(handler.caught()));
    }

    private static boolean watches(Body body, Layout.Handler handler, Predicate<Step> what) {
        return body.steps().subList(handler.start(), handler.end()).stream().anyMatch(what);
    }

    /// What a thread or a task does may end with an interrupt, and nobody need know.
    private static boolean isOwnTask(Body body) {
        return body.returnsNothing()
                && (body.name().equals("run") || body.name().startsWith("lambda$"));
    }

    /// Whether the caller goes on, or the method does, and takes the wait for finished.
    ///
    /// A worker that ends by an interrupt ends rightly, and a result of its own for that case is a
    /// way to tell.
    private static boolean forgets(Body body, Layout.Handler handler) {
        if (watches(body, handler, step -> step.calls(Waits.FOR_THE_END))) {
            return body.returnsNothing() || goesOn(body, handler);
        }
        return watches(body, handler, step -> step.calls(Waits.FOR_OTHERS))
                && goesOn(body, handler);
    }

    /// Whether the handler leads to code that does something, or to the usual result.
    private static boolean goesOn(Body body, Layout.Handler handler) {
        List<Step> after =
                body.flow().from(handler.begin()).stream().mapToObj(body.steps()::get).toList();
        BitSet own = own(body, handler);
        boolean ends =
                after.stream()
                        .filter(step -> own.get(step.index()))
                        .anyMatch(step -> step.instruction() instanceof ReturnInstruction);
        boolean does =
                after.stream()
                        .filter(step -> !own.get(step.index()))
                        .anyMatch(step -> step.call().isPresent());
        return !ends && (does || !body.returnsNothing());
    }

    /// Whether the method says that it throws interrupts on.
    private static boolean passesOn(Body body) {
        return body.method()
                .findAttribute(Attributes.exceptions())
                .filter(attribute ->
                        attribute.exceptions().stream()
                                .anyMatch(type ->
                                        type.asInternalName().replace('/', '.').equals(INTERRUPT)))
                .isPresent();
    }

    private static boolean isIdle(Body body, Layout.Handler handler) {
        return own(body, handler).stream()
                .mapToObj(body.steps()::get)
                .allMatch(step -> isIdle(step, handler));
    }

    /// The steps of the handler alone: not those that come anyway.
    private static BitSet own(Body body, Layout.Handler handler) {
        BitSet own = body.flow().from(handler.begin());
        own.andNot(body.flow().from(0));
        handlers(body, String::isEmpty)
                .forEach(other -> own.andNot(body.flow().from(other.begin())));
        return own;
    }

    private static boolean isIdle(Step step, Layout.Handler handler) {
        return switch (step.instruction()) {
            case StoreInstruction _ -> step.index() == handler.begin();
            case BranchInstruction jump -> !Flow.fallsThrough(jump);
            case InvokeInstruction _ -> step.calls(TELLING);
            case FieldInstruction field -> field.opcode() == Opcode.GETSTATIC;
            case InvokeDynamicInstruction _,
                    ReturnInstruction _,
                    ConstantInstruction _,
                    LoadInstruction _,
                    StackInstruction _,
                    NopInstruction _ ->
                    true;
            default -> false;
        };
    }

    /// Whether the same is tried again, and not the next in line.
    private static boolean triesAgain(Body body, Layout.Handler handler) {
        BitSet again =
                body.flow().after(handler.begin(), index -> isAdvance(body.steps().get(index)));
        BitSet watched = new BitSet();
        watched.set(handler.start(), handler.end());
        return again.intersects(watched);
    }

    private static boolean isAdvance(Step step) {
        return step.instruction() instanceof IncrementInstruction || step.calls(NEXT);
    }
}
