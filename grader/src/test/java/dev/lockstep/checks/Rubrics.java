package dev.lockstep.checks;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The checks by their rubric, called without JUnit.
final class Rubrics {
    private static final List<Class<?>> CLASSES =
            List.of(
                    ConcurrentFetchChecks.class,
                    RateLimiterChecks.class,
                    GatherWithErrorsChecks.class,
                    ParallelComputeChecks.class);

    private Rubrics() {}

    /// Names of the methods that judge the exercise.
    static Set<String> judged(Exercise exercise) {
        return Arrays.stream(type(exercise).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    /// Judges one check.
    ///
    /// @return why it does not hold, or nothing
    static Optional<Finding> judge(Exercise exercise, Check check, Plays plays) {
        try {
            Constructor<?> constructor = type(exercise).getDeclaredConstructor();
            type(exercise)
                    .getDeclaredMethod(check.method(), Plays.class)
                    .invoke(constructor.newInstance(), plays);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Failed failed) {
                return Optional.of(failed.finding());
            }
            throw new AssertionError("the check itself failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no method judges " + check.id(), e);
        }
    }

    private static Class<?> type(Exercise exercise) {
        return CLASSES.stream()
                .filter(type -> type.getAnnotation(Judges.class).value().equals(exercise.id()))
                .findFirst()
                .orElseThrow();
    }
}
