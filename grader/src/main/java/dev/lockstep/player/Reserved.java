package dev.lockstep.player;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Packages that no class of a submission may lie in: the compiler accepts some of them, and no
/// class loader defines such a class.
final class Reserved {
    private static final List<String> PACKAGES =
            List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.junit.", "dev.lockstep.");

    private Reserved() {}

    /// An error for each file with a class in such a package.
    ///
    /// @param paths path of the source file by binary name of a class
    static List<Answer.Diagnosis> errors(Map<String, String> paths, List<Request.Source> sources) {
        List<Answer.Diagnosis> errors = new ArrayList<>();
        for (Map.Entry<String, String> type : new TreeMap<>(paths).entrySet()) {
            String name = type.getKey();
            String path = type.getValue();
            boolean told = errors.stream().anyMatch(error -> error.path().equals(path));
            if (PACKAGES.stream().anyMatch(name::startsWith) && !told) {
                errors.add(error(path, name.substring(0, name.lastIndexOf('.')), sources));
            }
        }
        return errors;
    }

    private static Answer.Diagnosis error(
            String path, String packageName, List<Request.Source> sources) {
        String message =
                "the package %s is reserved. Move the class to a package of your own."
                        .formatted(packageName);
        return new Answer.Diagnosis(path, line(path, sources), 1, message);
    }

    /// The line of the declaration, or the first.
    private static int line(String path, List<Request.Source> sources) {
        List<String> lines =
                sources.stream()
                        .filter(source -> source.path().equals(path))
                        .flatMap(source -> source.text().lines())
                        .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripLeading().startsWith("package ")) {
                return i + 1;
            }
        }
        return 1;
    }
}
