package dev.lockstep.craft;

import java.util.Set;
import java.util.regex.Pattern;

/// Some methods of some classes.
///
/// @param owners matches the binary names of the classes
record Methods(Pattern owners, Set<String> names) {
    Methods {
        names = Set.copyOf(names);
    }

    /// @param owners a regular expression
    static Methods of(String owners, String... names) {
        return new Methods(Pattern.compile(owners), Set.of(names));
    }

    boolean has(Call call) {
        return has(call.owner(), call.name());
    }

    boolean has(String owner, String name) {
        return names.contains(name) && owners.matcher(owner).matches();
    }
}
