package dev.lockstep.craft;

import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds maps that are safe for each call and not for two calls that belong together.
record Maps(Reached reached) {
    private static final Pattern CONCURRENT =
            Pattern.compile("java[./]util[./]concurrent[./]Concurrent\\w*Map");
    private static final Methods LOOK = Methods.of("java\\.util\\..*Map", "get", "containsKey");
    private static final Methods PUT = Methods.of("java\\.util\\..*Map", "put");

    /// Looks for a key in a shared concurrent map and then puts one, without a lock.
    Stream<Step> checkedThenSet(Body body) {
        return body.calls(PUT)
                .filter(put -> !body.isGuarded(put) && !Fields.locks(body))
                .filter(put -> isShared(body, put))
                .filter(put -> body.calls(LOOK).anyMatch(look -> isBefore(body, look, put)));
    }

    private static boolean isBefore(Body body, Step look, Step put) {
        return Same.value(body, look.receiver(), put.receiver())
                && look.operands().size() > 1
                && put.operands().size() > 2
                && Same.value(body, look.operands().get(1), put.operands().get(1))
                && body.flow().after(look.index()).get(put.index());
    }

    /// Whether the map is a field that only ever holds concurrent maps.
    private boolean isShared(Body body, Step put) {
        return put.receiver() instanceof Value.Read(int read)
                && Fields.access(body.steps().get(read))
                        .filter(field ->
                                CONCURRENT.matcher(Names.of(field.typeSymbol())).matches()
                                        || isAlwaysConcurrent(field))
                        .isPresent();
    }

    private boolean isAlwaysConcurrent(FieldInstruction field) {
        List<Boolean> sets =
                reached.bodies().stream()
                        .flatMap(body ->
                                body.steps().stream()
                                        .filter(step -> Fields.isSet(step, field))
                                        .map(step -> setsConcurrent(body, step)))
                        .toList();
        return !sets.isEmpty() && sets.stream().allMatch(set -> set);
    }

    private static boolean setsConcurrent(Body body, Step set) {
        return set.operands().getLast() instanceof Value.Made(int made)
                && body.steps().get(made).instruction() instanceof NewObjectInstruction object
                && CONCURRENT.matcher(object.className().asInternalName()).matches();
    }
}
