package dev.lockstep.checks;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each check its [Plays], and leaves out those whose premise has used up its time.
final class PlaysParameter implements ParameterResolver, ExecutionCondition {
    /// Under which the launcher's session keeps the [Hearing].
    static final String SPACE = "lockstep";

    static final String KEY = "hearing";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Plays.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return hearing(context).playsFor(context.getRequiredTestMethod().getName());
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getTestMethod()
                .flatMap(method -> hearing(context).hopeless(method.getName()))
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("nothing stands against it"));
    }

    private static Hearing hearing(ExtensionContext context) {
        Hearing hearing =
                context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(SPACE))
                        .get(KEY, Hearing.class);
        if (hearing == null) {
            throw new IllegalStateException("checks run by way of Court");
        }
        return hearing;
    }
}
