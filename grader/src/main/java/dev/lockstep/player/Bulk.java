package dev.lockstep.player;

import dev.lockstep.protocol.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much the compiler may write: more than any answer needs, and little enough to be sent,
/// judged and woven at once.
final class Bulk {
    static final int MOST_CLASSES = 2_000;
    private static final long MOST_BYTES = 8L << 20;

    /// What one source file was compiled to.
    private record Share(String path, long classes, long bytes) {}

    private Bulk() {}

    /// An error for the file that was compiled to most, where there is too much in all.
    ///
    /// @param paths path of the source file by binary name of a class
    static List<Answer.Diagnosis> errors(Map<String, byte[]> classes, Map<String, String> paths) {
        long bytes = classes.values().stream().mapToLong(file -> file.length).sum();
        if (classes.size() > MOST_CLASSES) {
            Share most = most(classes, paths, Comparator.comparingLong(Share::classes));
            return tooManyClasses(most.path(), classes.size(), most.classes());
        }
        if (bytes > MOST_BYTES) {
            Share most = most(classes, paths, Comparator.comparingLong(Share::bytes));
            String format =
                    "too much code: %d bytes of class files, %d of them from this file; at most %d"
                            + " are taken.";
            return error(most.path(), format, bytes, most.bytes(), MOST_BYTES);
        }
        return List.of();
    }

    /// The same before anything is compiled, as far as the sources show it.
    ///
    /// @param declared how many classes are declared, by path of the source file
    static List<Answer.Diagnosis> errors(Map<String, Integer> declared) {
        long all = declared.values().stream().mapToLong(Integer::longValue).sum();
        if (all <= MOST_CLASSES) {
            return List.of();
        }
        Map.Entry<String, Integer> most =
                declared.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return tooManyClasses(most.getKey(), all, most.getValue());
    }

    private static List<Answer.Diagnosis> tooManyClasses(String path, long all, long most) {
        String format =
                "compile time limit: too many classes, %d in all, %d of them from this file; at most"
                        + " %d are taken.";
        return error(path, format, all, most, MOST_CLASSES);
    }

    private static List<Answer.Diagnosis> error(
            String path, String format, long all, long most, long taken) {
        String message = format.formatted(all, most, taken) + " Make do with less.";
        return List.of(new Answer.Diagnosis(path, 1, 1, message));
    }

    private static Share most(
            Map<String, byte[]> classes, Map<String, String> paths, Comparator<Share> order) {
        Map<String, Share> shares = new TreeMap<>();
        classes.forEach((name, file) -> {
            String path = paths.getOrDefault(name, "");
            shares.merge(path, new Share(path, 1, file.length), Bulk::sum);
        });
        return shares.values().stream().max(order).orElseThrow();
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.path(), one.classes() + other.classes(), one.bytes() + other.bytes());
    }
}
