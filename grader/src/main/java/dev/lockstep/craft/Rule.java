package dev.lockstep.craft;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One rule of the craft: what ArchUnit looks for, and what to say where it is found.
///
/// @param sentence what right code does not do, and why
/// @param message what the learner reads: what to do, and why
record Rule(Kind kind, ArchRule sentence, String message) {
    private static final Comparator<Remark> BY_PLACE =
            Comparator.<Remark, String>comparing(remark -> remark.site().folder())
                    .thenComparing(remark -> remark.site().file())
                    .thenComparingInt(remark -> remark.site().line());

    /// @param wrong what no class should do
    /// @param advice what to do, as a sentence without its full stop
    /// @param because why, as a clause
    static Rule of(
            Kind kind, ArchCondition<? super JavaClass> wrong, String advice, String because) {
        return new Rule(
                kind, noClasses().should(wrong).because(because), advice + ": " + because + ".");
    }

    /// A remark for each place that breaks the rule.
    List<Remark> remarks(JavaClasses classes) {
        List<Remark> remarks = new ArrayList<>();
        sentence.evaluate(classes)
                .handleViolations(
                        (places, _) ->
                                places.forEach(place ->
                                        remarks.add(
                                                new Remark(kind, Place.of(place).site(), message))),
                        new Object[0]);
        remarks.sort(BY_PLACE);
        return remarks;
    }
}
