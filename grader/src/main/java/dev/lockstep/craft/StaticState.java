package dev.lockstep.craft;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds state that every object and every call shares.
record StaticState(Reached reached) {
    private static final Pattern CHANGES =
            Pattern.compile(
                    "java/util/(concurrent/)?(\\w*(Map|List|Set|Queue|Deque|Vector|Stack)"
                            + "|Semaphore|CountDownLatch|CyclicBarrier|Phaser"
                            + "|atomic/(Atomic(Integer|Long|Boolean|Reference)|LongAdder))");
    private static final Methods NUMBER =
            Methods.of(
                    "java\\.util\\.concurrent\\.atomic\\..*", "incrementAndGet", "getAndIncrement");

    /// Where a static field is set after its class was initialised, or made to hold what changes.
    Stream<Step> kept(Body body) {
        return body.steps().stream()
                .filter(step -> step.instruction().opcode() == Opcode.PUTSTATIC)
                .filter(step ->
                        Fields.access(step)
                                .filter(this::isOwn)
                                .filter(field ->
                                        body.isInitialiser()
                                                ? holdsChange(body, step) && !isNumbering(field)
                                                : true)
                                .isPresent());
    }

    private boolean isOwn(FieldInstruction field) {
        return reached.declared(field).isPresent()
                && !reached.isDeclared(field, AccessFlag.SYNTHETIC);
    }

    private static boolean holdsChange(Body body, Step step) {
        return step.receiver() instanceof Value.Made(int made)
                && body.steps().get(made).instruction() instanceof NewObjectInstruction object
                && CHANGES.matcher(object.className().asInternalName()).matches();
    }

    /// Whether the field only numbers things that are named by it, as threads are.
    private boolean isNumbering(FieldInstruction field) {
        return reached.bodies().stream()
                .allMatch(body ->
                        body.steps().stream()
                                .filter(step -> isReadOf(step, field))
                                .allMatch(step -> namesSomething(body, step)));
    }

    private static boolean isReadOf(Step step, FieldInstruction field) {
        return step.instruction() instanceof FieldInstruction read
                && read.opcode() == Opcode.GETSTATIC
                && read.owner().equals(field.owner())
                && read.name().equals(field.name());
    }

    private static boolean namesSomething(Body body, Step read) {
        List<Step> numbers =
                body.uses(new Value.Read(read.index())).filter(s -> s.calls(NUMBER)).toList();
        return !numbers.isEmpty()
                && numbers.stream()
                        .flatMap(number -> body.uses(new Value.Result(number.index())))
                        .allMatch(use -> use.instruction() instanceof InvokeDynamicInstruction);
    }
}
