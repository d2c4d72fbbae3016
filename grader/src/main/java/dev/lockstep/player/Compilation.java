package dev.lockstep.player;

import dev.lockstep.protocol.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the compiler made of a submission.
///
/// @param classes class files by binary name
/// @param sources path of the source file by binary name of a class
/// @param broken paths of the files that were left out
record Compilation(
        Map<String, byte[]> classes,
        Map<String, String> sources,
        List<Answer.Diagnosis> errors,
        List<String> broken) {
    Compilation {
        classes = Map.copyOf(classes);
        sources = Map.copyOf(sources);
        errors = List.copyOf(errors);
        broken = List.copyOf(broken);
    }

    /// The class files in the order of their names.
    List<Answer.ClassFile> files() {
        return new TreeMap<>(classes)
                .entrySet().stream()
                        .map(file ->
                                Answer.ClassFile.of(
                                        file.getKey(),
                                        sources.getOrDefault(file.getKey(), ""),
                                        file.getValue()))
                        .toList();
    }
}
