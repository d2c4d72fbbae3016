package dev.lockstep.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the gate says of a submission.
///
/// @param violations by class and line
/// @param named for each class, the classes of the submission that its class file names
public record Ruling(List<Violation> violations, Map<String, Set<String>> named) {
    public Ruling {
        violations = List.copyOf(violations);
        named = Map.copyOf(named);
    }

    /// The classes that a class names, directly or through others, itself among them.
    public Set<String> reach(String className) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(className));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (reached.add(name)) {
                open.addAll(named.getOrDefault(name, Set.of()));
            }
        }
        return reached;
    }
}
