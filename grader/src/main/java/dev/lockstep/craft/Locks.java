package dev.lockstep.craft;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.reflect.AccessFlag;
import java.util.Set;
import java.util.stream.Stream;

/// Finds locks that do not do their work.
record Locks(Reached reached) {
    private static final String OWNERS = "java\\.util\\.concurrent\\.locks\\..*Lock";
    private static final Methods LOCK = Methods.of(OWNERS, "lock", "lockInterruptibly");
    private static final Methods UNLOCK = Methods.of(OWNERS, "unlock");
    private static final Methods ACQUIRE =
            Methods.of("java\\.util\\.concurrent\\.Semaphore", "acquire", "acquireUninterruptibly");
    private static final Methods RELEASE =
            Methods.of("java\\.util\\.concurrent\\.Semaphore", "release");
    private static final Set<String> EXCEPTIONS =
            Set.of("", "java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");
    private static final Set<String> ERRORS = Set.of("", "java.lang.Throwable", "java.lang.Error");
    private static final Set<String> SHARED_VALUES =
            Set.of(
                    "Ljava/lang/String;",
                    "Ljava/lang/Integer;",
                    "Ljava/lang/Long;",
                    "Ljava/lang/Boolean;",
                    "Ljava/lang/Short;",
                    "Ljava/lang/Byte;",
                    "Ljava/lang/Character;");

    private static Stream<Step> entries(Body body) {
        return body.steps().stream()
                .filter(step ->
                        step.instruction() instanceof MonitorInstruction monitor
                                && monitor.opcode() == Opcode.MONITORENTER);
    }

    /// Locks on a value that code elsewhere in the JVM may share.
    Stream<Step> onSharedValues(Body body) {
        return entries(body).filter(step -> SHARED_VALUES.contains(type(body, step.receiver())));
    }

    private static String type(Body body, Value value) {
        return switch (value) {
            case Value.Constant(String _) -> "Ljava/lang/String;";
            case Value.Read(int step)
                    when body.steps().get(step).instruction() instanceof FieldInstruction field ->
                    field.type().stringValue();
            case Value.Result(int step)
                    when body.steps().get(step).instruction() instanceof InvokeInstruction call ->
                    call.typeSymbol().returnType().descriptorString();
            default -> "";
        };
    }

    /// Locks on an object that this call made and that no other thread can see.
    Stream<Step> onFreshObjects(Body body) {
        return entries(body)
                .filter(step -> step.receiver() instanceof Value.Made)
                .filter(step -> body.uses(step.receiver()).allMatch(Locks::keepsToItself));
    }

    private static boolean keepsToItself(Step use) {
        return switch (use.instruction()) {
            case MonitorInstruction _, StoreInstruction _ -> true;
            default ->
                    use.call().filter(call -> call.name().equals("<init>")).isPresent()
                            && use.operands().size() == 1;
        };
    }

    /// Locks on a field that is set anew after the object was made.
    Stream<Step> onChangingFields(Body body) {
        return entries(body)
                .filter(step ->
                        step.receiver() instanceof Value.Read(int read)
                                && body.steps().get(read).instruction()
                                        instanceof FieldInstruction field
                                && isSetAnew(field));
    }

    private boolean isSetAnew(FieldInstruction read) {
        return !reached.isDeclared(read, AccessFlag.FINAL)
                && reached.bodies().stream()
                        .filter(body -> !body.isInitialiser())
                        .anyMatch(body ->
                                body.steps().stream().anyMatch(step -> Fields.isSet(step, read)));
    }

    /// Locks and permits that a failure in between leaves taken.
    Stream<Step> withoutFinally(Body body) {
        return Stream.concat(leaked(body, LOCK, UNLOCK), leaked(body, ACQUIRE, RELEASE));
    }

    private Stream<Step> leaked(Body body, Methods take, Methods give) {
        return body.calls(take)
                .filter(taken ->
                        returned(body, taken, give)
                                .anyMatch(given -> mayFailBetween(body, taken, given, give)));
    }

    private static Stream<Step> returned(Body body, Step taken, Methods give) {
        return body.calls(give)
                .filter(given -> Same.value(body, given.receiver(), taken.receiver()))
                .filter(given -> body.flow().after(taken.index()).get(given.index()));
    }

    private boolean mayFailBetween(Body body, Step taken, Step given, Methods give) {
        return body
                .flow()
                .after(taken.index(), index -> body.steps().get(index).calls(give))
                .stream()
                .mapToObj(body.steps()::get)
                .filter(step -> body.flow().after(step.index()).get(given.index()))
                .filter(this::mayFail)
                .anyMatch(step ->
                        isLost(body, step, give, EXCEPTIONS) || isLost(body, step, give, ERRORS));
    }

    private boolean mayFail(Step step) {
        return reached.isTask(step) || step.calls(Waits.MONITOR_OR_CONDITION);
    }

    /// Whether no handler of such failures around the step gives anything back.
    private static boolean isLost(Body body, Step step, Methods give, Set<String> failures) {
        return body.handlersOf(step)
                .filter(handler -> failures.contains(handler.caught()))
                .noneMatch(handler -> body.reaches(handler, next -> next.calls(give)));
    }
}
