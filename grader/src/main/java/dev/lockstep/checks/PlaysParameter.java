package dev.lockstep.checks;

import dev.lockstep.exercise.Category;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;

/// Gives each check its [Plays], leaves out those whose premise has used up its time, and hears
/// what does not hold once more in a calm order.
///
/// In a play whose threads run as they like, which of two comes first may be luck: of the last call
/// that ends and the caller that is woken by it, say. What holds as long as one thread runs at a
/// time is no failure of this check. The order of steps is for the check that tries all of them.
final class PlaysParameter implements ParameterResolver, ExecutionCondition, InvocationInterceptor {
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

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> check,
            ExtensionContext context)
            throws Throwable {
        try {
            invocation.proceed();
        } catch (Failed failed) {
            if (!failed.mayBeLuck() || searches(context) || !holdsCalmly(check, context)) {
                throw failed;
            }
        }
    }

    private static boolean searches(ExtensionContext context) {
        String method = context.getRequiredTestMethod().getName();
        return hearing(context).checkOf(method).category() == Category.THREAD_SAFETY;
    }

    private static boolean holdsCalmly(
            ReflectiveInvocationContext<Method> check, ExtensionContext context) {
        Method method = check.getExecutable();
        Plays calm = hearing(context).calmPlaysFor(method.getName());
        try {
            ReflectionSupport.invokeMethod(method, context.getRequiredTestInstance(), calm);
            return true;
        } catch (Failed failed) {
            return false;
        }
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
