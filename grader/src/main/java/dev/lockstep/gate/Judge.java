package dev.lockstep.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Decides of each name in one submission's class files whether it may be there.
final class Judge {
    private static final String ABSENT =
            "there is no such thing, neither in Java 25 nor in the exercise. Use what the exercise"
                    + " gives, or add it to what you hand in.";

    private final Policy policy;
    private final Outside outside;
    private final Map<String, Shape> own;
    private final Map<String, Optional<Refusal>> types = new HashMap<>();
    private final Map<String, Optional<Refusal>> members = new HashMap<>();

    /// @param own the submission's classes by binary name
    Judge(Policy policy, Outside outside, Map<String, Shape> own) {
        this.policy = policy;
        this.outside = outside;
        this.own = own;
    }

    boolean isOwn(String type) {
        return own.containsKey(type) && !outside.isContract(type);
    }

    /// @param type binary name
    Optional<Refusal> type(String type) {
        return types.computeIfAbsent(type, this::decideType);
    }

    private Optional<Refusal> decideType(String type) {
        boolean allowed = isOwn(type) || outside.isContract(type) || policy.allows(type);
        return allowed ? Optional.empty() : Optional.of(refused(type));
    }

    private Refusal refused(String type) {
        boolean known = outside.isPackageOfJdk(Names.packageOf(type));
        return Refusal.of(type, type.replace('$', '.'), known ? policy.hint(type) : ABSENT);
    }

    /// The first refused class in a descriptor.
    Optional<Refusal> descriptor(String descriptor) {
        AtomicReference<Optional<Refusal>> first = new AtomicReference<>(Optional.empty());
        Names.types(descriptor, name -> first.set(first.get().or(() -> type(name))));
        return first.get();
    }

    /// @param owner binary name of the class by which the member is called
    Optional<Refusal> member(String owner, String name, String descriptor) {
        String key = owner + "." + name + descriptor;
        Optional<Refusal> known = members.get(key);
        if (known == null) {
            known = decideMember(owner, name, descriptor);
            members.put(key, known);
        }
        return known;
    }

    private Optional<Refusal> decideMember(String owner, String name, String descriptor) {
        if (type(owner).isPresent()) {
            return Optional.of(refused(owner, name, descriptor));
        }
        List<String> declaring = new ArrayList<>();
        collect(owner, name, descriptor, declaring, new HashSet<>());
        if (declaring.isEmpty()) {
            String subject = Names.member(owner, name, descriptor);
            return Optional.of(Refusal.of(owner, subject, ABSENT));
        }
        String called = declaring.getFirst();
        return declaring.stream()
                .filter(type -> isForeign(type) && isRefused(type, called, name, descriptor))
                .findFirst()
                .map(type -> refused(type, name, descriptor))
                .or(() -> descriptor(descriptor).map(type -> by(type, called, name, descriptor)));
    }

    /// The first class that declares a member is the one whose member is meant; those above it can
    /// only refuse.
    private boolean isRefused(String type, String called, String name, String descriptor) {
        return policy.denies(type, name, descriptor)
                || (type.equals(called) && !policy.allows(type, name, descriptor));
    }

    private boolean isForeign(String type) {
        return !isOwn(type) && !outside.isContract(type);
    }

    private Refusal refused(String type, String name, String descriptor) {
        boolean known = outside.isPackageOfJdk(Names.packageOf(type));
        String why = known ? policy.hint(type, name) : ABSENT;
        return Refusal.of(type, Names.member(type, name, descriptor), why);
    }

    /// A member of the JDK that takes or gives a refused class; of an answer's own, the class.
    private Refusal by(Refusal type, String called, String name, String descriptor) {
        return isForeign(called)
                ? new Refusal(type.word(), Names.member(called, name, descriptor), type.why())
                : type;
    }

    /// Adds the classes that declare the member, from the owner upwards, superclasses first. What a
    /// class of the submission declares hides what is above it.
    private void collect(
            String type, String name, String descriptor, List<String> found, Set<String> seen) {
        Optional<Shape> shape =
                isOwn(type) ? Optional.ofNullable(own.get(type)) : outside.shape(type);
        if (!seen.add(type) || shape.isEmpty()) {
            return;
        }
        boolean declares = shape.get().declares(name, descriptor);
        if (declares) {
            found.add(type);
        }
        if (!Shape.isConstructor(name) && !(declares && isOwn(type))) {
            shape.get().above().forEach(up -> collect(up, name, descriptor, found, seen));
        }
    }

    /// A method that the JVM is to call for an invokedynamic or a constant.
    Optional<Refusal> bootstrap(String owner, String name, String descriptor) {
        return policy.isBoot(owner, name, descriptor)
                ? Optional.empty()
                : Optional.of(refused(owner, name, descriptor));
    }

    boolean isBoot(String owner, String name, String descriptor) {
        return policy.isBoot(owner, name, descriptor);
    }
}
