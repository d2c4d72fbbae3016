package dev.lockstep.craft;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/// Holds for a class whose code does something, and tells the steps that do it.
final class Doing extends ArchCondition<JavaClass> {
    private final Reached reached;
    private final Function<Body, Stream<Step>> finder;

    /// @param what completes the sentence "no classes should …"
    Doing(String what, Reached reached, Function<Body, Stream<Step>> finder) {
        super(what);
        this.reached = reached;
        this.finder = finder;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        reached.bodiesOf(type.getName())
                .flatMap(finder)
                .forEach(step ->
                        events.add(
                                SimpleConditionEvent.satisfied(
                                        new Place(type, step.line()), getDescription())));
    }
}
