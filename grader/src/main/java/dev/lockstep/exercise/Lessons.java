package dev.lockstep.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lessons of an exercise by the id of their check; the texts stand together in a file an
/// exercise, such as `rate-limiter.lessons`.
public final class Lessons {
    private static final String HEAD = "== ";

    private Lessons() {}

    /// The lesson of a check.
    ///
    /// @throws IllegalStateException if there is none, which a test rules out
    public static Lesson of(Exercise exercise, Check check) {
        Lesson lesson = of(exercise).get(check.id());
        if (lesson == null) {
            throw new IllegalStateException("no lesson for " + exercise.id() + "." + check.id());
        }
        return lesson;
    }

    /// All lessons of an exercise, in the order of its file.
    static Map<String, Lesson> of(Exercise exercise) {
        return parse(Resource.text("/dev/lockstep/exercise/" + exercise.id() + ".lessons"));
    }

    static Map<String, Lesson> parse(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(HEAD)) {
                section = new ArrayList<>();
                if (sections.put(line.substring(HEAD.length()).strip(), section) != null) {
                    throw new IllegalArgumentException("twice: " + line);
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        Map<String, Lesson> lessons = new LinkedHashMap<>();
        sections.forEach((check, lines) -> lessons.put(check, lesson(lines)));
        return lessons;
    }

    private static Lesson lesson(List<String> lines) {
        return new Lesson(
                all("hint", lines),
                String.join(" ", all("checks", lines)),
                String.join(" ", all("why", lines)),
                all("mistake", lines),
                all("read", lines));
    }

    private static List<String> all(String label, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(label + ": "))
                .map(line -> line.substring(label.length() + 2).strip())
                .toList();
    }
}
