package dev.lockstep.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/// Makes fresh instances of the class under test.
public final class Understudy {
    private final Class<?> underTest;

    public Understudy(Class<?> underTest) {
        this.underTest = underTest;
    }

    /// @throws Exception whatever the constructor throws, unwrapped
    <T> T make(Class<T> contract, Object... arguments) throws Exception {
        Constructor<?> constructor = constructor(arguments.length);
        constructor.setAccessible(true);
        try {
            return contract.cast(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        }
    }

    private Constructor<?> constructor(int arguments) throws NoSuchMethodException {
        return arguments == 0
                ? underTest.getDeclaredConstructor()
                : underTest.getDeclaredConstructor(int.class);
    }

    private static Exception unwrapped(InvocationTargetException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception exception ? exception : e;
    }
}
