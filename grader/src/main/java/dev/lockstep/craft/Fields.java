package dev.lockstep.craft;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds fields that threads share without what sharing needs.
record Fields(Reached reached) {
    private static final Methods LOCK =
            Methods.of("java\\.util\\.concurrent\\.locks\\..*", "lock", "lockInterruptibly");

    static Optional<FieldInstruction> access(Step step) {
        return step.instruction() instanceof FieldInstruction field
                ? Optional.of(field)
                : Optional.empty();
    }

    private static boolean isRead(Step step) {
        return access(step)
                .filter(field ->
                        field.opcode() == Opcode.GETFIELD || field.opcode() == Opcode.GETSTATIC)
                .isPresent();
    }

    /// Whether the step sets the field that the other access names.
    static boolean isSet(Step step, FieldInstruction named) {
        return access(step)
                .filter(field ->
                        field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.PUTSTATIC)
                .filter(field -> isSameField(field, named))
                .isPresent();
    }

    private static boolean isSameField(FieldInstruction one, FieldInstruction other) {
        return one.owner().equals(other.owner()) && one.name().equals(other.name());
    }

    /// Double-checked locking of a field that is not `volatile`: the check outside of the lock.
    Stream<Step> checkedTwice(Body body) {
        return body.steps().stream()
                .filter(step -> isRead(step) && !body.isGuarded(step))
                .filter(step -> access(step).filter(this::isPlainReference).isPresent())
                .filter(step -> isLookedAt(body, step))
                .filter(step -> isMadeUnderLock(body, step));
    }

    private boolean isPlainReference(FieldInstruction field) {
        return field.type().stringValue().startsWith("L")
                && reached.declared(field).isPresent()
                && !reached.isDeclared(field, AccessFlag.VOLATILE)
                && !reached.isDeclared(field, AccessFlag.FINAL);
    }

    /// Whether the value, or the variable that it is put in, is compared with null next.
    private static boolean isLookedAt(Body body, Step read) {
        int end = Math.min(body.steps().size(), read.index() + 4);
        return body.steps().subList(read.index() + 1, end).stream()
                .filter(step -> step.instruction().opcode().name().matches("IF(NON)?NULL"))
                .anyMatch(step ->
                        step.uses(new Value.Read(read.index()))
                                || step.receiver() instanceof Value.Local);
    }

    private boolean isMadeUnderLock(Body body, Step read) {
        Predicate<Step> sameField =
                step ->
                        access(step)
                                .flatMap(field -> access(read).filter(f -> isSameField(field, f)))
                                .isPresent();
        return body.flow().after(read.index()).stream()
                        .mapToObj(body.steps()::get)
                        .filter(body::isGuarded)
                        .filter(sameField)
                        .map(Fields::isRead)
                        .distinct()
                        .count()
                == 2;
    }

    /// Counting in a `volatile` field, in code that knows no lock at all.
    Stream<Step> countedWithoutLock(Body body) {
        boolean locks = reached.bodies().stream().anyMatch(Fields::locks);
        return locks ? Stream.of() : body.steps().stream().filter(step -> isCount(body, step));
    }

    /// Whether the method takes a lock of any kind.
    static boolean locks(Body body) {
        return body.isSynchronized()
                || body.calls(LOCK).findAny().isPresent()
                || body.steps().stream()
                        .anyMatch(step -> step.instruction().opcode() == Opcode.MONITORENTER);
    }

    private boolean isCount(Body body, Step step) {
        return access(step)
                .filter(field -> isSet(step, field))
                .filter(field -> reached.isDeclared(field, AccessFlag.VOLATILE))
                .filter(_ -> step.index() > 0)
                .filter(_ ->
                        body.steps().get(step.index() - 1).instruction()
                                instanceof OperatorInstruction)
                .filter(field ->
                        body.steps().subList(Math.max(0, step.index() - 5), step.index()).stream()
                                .filter(Fields::isRead)
                                .flatMap(read -> access(read).stream())
                                .anyMatch(read -> isSameField(read, field)))
                .isPresent();
    }
}
