package dev.lockstep.player;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Finds the classes that implement a contract; loads them but runs nothing of them.
final class Candidates {
    private final ClassLoader loader;
    private final Compilation compilation;

    Candidates(ClassLoader loader, Compilation compilation) {
        this.loader = loader;
        this.compilation = compilation;
    }

    List<Answer.Candidate> of(List<Request.Contract> contracts) {
        List<Answer.Candidate> candidates = new ArrayList<>();
        for (String name : compilation.classes().keySet().stream().sorted().toList()) {
            Class<?> type = load(name);
            for (Request.Contract contract : contracts) {
                if (load(contract.contract()).isAssignableFrom(type) && mayBeUnderTest(type)) {
                    candidates.add(candidate(contract, type));
                }
            }
        }
        return candidates;
    }

    private Answer.Candidate candidate(Request.Contract contract, Class<?> type) {
        String source = Objects.requireNonNullElse(compilation.sources().get(type.getName()), "");
        boolean constructible =
                Arrays.stream(type.getConstructors())
                        .anyMatch(constructor -> takes(constructor, contract.constructor()));
        return new Answer.Candidate(contract.exercise(), type.getName(), source, constructible);
    }

    private static boolean takes(Constructor<?> constructor, List<String> parameters) {
        return Arrays.stream(constructor.getParameterTypes())
                .map(Class::getName)
                .toList()
                .equals(parameters);
    }

    /// Concrete, and top level or static nested.
    private static boolean mayBeUnderTest(Class<?> type) {
        boolean concrete = !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
        boolean nested = type.isMemberClass() && Modifier.isStatic(type.getModifiers());
        boolean top = type.getEnclosingClass() == null && !type.isAnonymousClass();
        return concrete && (nested || top);
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " was compiled but cannot be loaded", e);
        }
    }
}
