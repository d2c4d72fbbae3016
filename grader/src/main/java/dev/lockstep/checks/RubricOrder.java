package dev.lockstep.checks;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercises;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/// Runs checks in the order of their rubric, but a check that has another one for its premise after
/// that one.
final class RubricOrder implements MethodOrderer {
    @Override
    public void orderMethods(MethodOrdererContext context) {
        String exercise = context.getTestClass().getAnnotation(Judges.class).value();
        List<String> rubric =
                Exercises.find(exercise).orElseThrow().inOrderOfPremises().stream()
                        .map(Check::method)
                        .toList();
        context.getMethodDescriptors()
                .sort(Comparator.comparingInt((MethodDescriptor m) -> place(rubric, m)));
    }

    private static int place(List<String> rubric, MethodDescriptor method) {
        return rubric.indexOf(method.getMethod().getName());
    }
}
