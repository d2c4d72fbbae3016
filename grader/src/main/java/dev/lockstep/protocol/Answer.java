package dev.lockstep.protocol;

import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Trace;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the stage answers.
public sealed interface Answer {
    /// The stage is up.
    ///
    /// @param kernel whether the kernel tells what quiescence needs
    /// @param isolation what stands around the stage: `bwrap`, `landlock` or `none`
    record Ready(boolean kernel, String isolation) implements Answer {}

    /// What came of compiling.
    ///
    /// @param errors in the compiler's order, of every file
    /// @param broken paths of the files that take no part: those with errors, and those that need
    ///   one
    /// @param candidates classes that implement a contract
    /// @param classes all class files that plays are made of, in the order of their names
    record Compiled(
            List<Diagnosis> errors,
            List<String> broken,
            List<Candidate> candidates,
            List<ClassFile> classes)
            implements Answer {
        public Compiled {
            errors = List.copyOf(errors);
            broken = List.copyOf(broken);
            candidates = List.copyOf(candidates);
            classes = List.copyOf(classes);
        }

        /// The class files by binary name.
        public SortedMap<String, byte[]> classFiles() {
            SortedMap<String, byte[]> files = new TreeMap<>();
            classes.forEach(file -> files.put(file.name(), file.content()));
            return files;
        }
    }

    /// The class files are taken over.
    record Installed() implements Answer {}

    /// One class file, as the compiler wrote it.
    ///
    /// @param name binary name of the class
    /// @param sourceFile path of the file in the submission that the class was declared in
    /// @param base64 its bytes
    record ClassFile(String name, String sourceFile, String base64) {
        public static ClassFile of(String name, String sourceFile, byte[] content) {
            return new ClassFile(name, sourceFile, Base64.getEncoder().encodeToString(content));
        }

        public byte[] content() {
            return Base64.getDecoder().decode(base64);
        }
    }

    /// What a play left behind.
    ///
    /// @param spent whether the stage must be replaced before another play
    /// @param worn whether threads of an earlier play lived on beside this one, and may be why it
    ///   got stuck
    record Performed(Trace trace, boolean spent, boolean worn) implements Answer {}

    /// What came of a search.
    ///
    /// @param ownScheduler whether our own scheduler ran the threads
    /// @param spent whether the stage must be replaced before another play
    record Explored(Exploration exploration, boolean ownScheduler, boolean spent)
            implements Answer {}

    /// The compiler's word on a place.
    ///
    /// @param line from 1, or 0 where the error has no place
    record Diagnosis(String path, int line, int column, String message) {}

    /// A class that implements a contract.
    ///
    /// @param constructible whether it has the public constructor that its exercise names
    record Candidate(String exercise, String className, String sourceFile, boolean constructible) {}
}
