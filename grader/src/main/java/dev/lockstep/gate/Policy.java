package dev.lockstep.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The allow-list: which classes and members of the JDK an answer may use, and what is said of the
/// others.
///
/// @param types the members of a class that are allowed; all of them where the set is empty
/// @param named classes that may be named and no more
/// @param boots members that only the compiler's own calls may name
/// @param denied classes, members and overloads that are refused in spite of the rest
/// @param hints what is said, by the name that it is about
record Policy(
        Set<String> packages,
        Set<String> throwables,
        Map<String, Set<String>> types,
        Set<String> named,
        Set<String> boots,
        Set<String> denied,
        Map<String, String> hints) {
    static final String CONSTRUCTOR = "new";
    static final String ANYTHING = "*";

    /// Whether the class may be named.
    boolean allows(String type) {
        for (String outer = type; !outer.isEmpty(); outer = Names.outer(outer)) {
            if (denied.contains(outer)) {
                return false;
            }
        }
        return types.containsKey(type) || named.contains(type) || members(type).isPresent();
    }

    /// Whether the class has the member among those that are allowed; what classes above it declare
    /// is their affair.
    boolean allows(String type, String name, String descriptor) {
        String member = Shape.isConstructor(name) ? CONSTRUCTOR : name;
        return allows(type)
                && !denies(type, name, descriptor)
                && members(type).filter(all -> all.isEmpty() || all.contains(member)).isPresent();
    }

    /// Whether a line says so of just this member.
    boolean denies(String type, String name, String descriptor) {
        return isIn(denied, type, name, descriptor);
    }

    boolean isBoot(String type, String name, String descriptor) {
        return isIn(boots, type, name, descriptor);
    }

    /// Whether the member is there with all its overloads, or just this one.
    private static boolean isIn(Set<String> ids, String type, String name, String descriptor) {
        String id = type + "." + (Shape.isConstructor(name) ? CONSTRUCTOR : name);
        return ids.contains(id)
                || (descriptor.startsWith("(")
                        && ids.contains(id + "(" + Names.parameters(descriptor) + ")"));
    }

    /// The members of a class that are allowed: none, all (an empty set), or these.
    private Optional<Set<String>> members(String type) {
        Set<String> listed = types.get(type);
        if (listed != null) {
            return Optional.of(listed);
        }
        String packageName = Names.packageOf(type);
        boolean all =
                packages.contains(packageName)
                        || (throwables.contains(packageName)
                                && (type.endsWith("Exception") || type.endsWith("Error")));
        if (all) {
            return Optional.of(Set.of());
        }
        String outer = Names.outer(type);
        return outer.isEmpty() || named.contains(type)
                ? Optional.empty()
                : members(outer).filter(Set::isEmpty);
    }

    /// Why the class is refused, and what to use instead.
    String hint(String type) {
        for (String outer = type; !outer.isEmpty(); outer = Names.outer(outer)) {
            String hint = hints.get(outer);
            if (hint != null) {
                return hint;
            }
        }
        String name = Names.packageOf(type);
        while (!name.isEmpty() && !hints.containsKey(name)) {
            name = Names.packageOf(name);
        }
        return hints.getOrDefault(name.isEmpty() ? ANYTHING : name, "");
    }

    /// Why the member is refused, and what to use instead.
    String hint(String type, String name) {
        String hint = hints.get(type + "." + (Shape.isConstructor(name) ? CONSTRUCTOR : name));
        return hint == null ? hint(type) : hint;
    }
}
