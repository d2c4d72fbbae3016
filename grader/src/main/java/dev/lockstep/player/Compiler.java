package dev.lockstep.player;

import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.trace.Harmless;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Compiles a submission from memory, against the JDK and the contracts and nothing else.
///
/// A broken file must not spoil its neighbours: where there are errors, the files that have them
/// are left out and the rest is compiled again, until what is left has none.
final class Compiler {
    private static final List<String> OPTIONS =
            List.of(
                    "-source",
                    "25",
                    "--enable-preview",
                    "-proc:none",
                    "-implicit:none",
                    "-g",
                    "-nowarn",
                    // Every file's errors in one go, whatever kind of error another file has.
                    "-XDshould-stop.ifError=FLOW",
                    "-Xmaxerrs",
                    "200");

    private static final int MOST_MESSAGE = 2_000;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final Set<String> contractTypes;

    Compiler(Set<String> contractTypes) {
        this.contractTypes = contractTypes;
    }

    Compilation compile(List<Request.Source> sources) {
        List<Answer.Diagnosis> firstErrors = new ArrayList<>();
        Set<String> broken = new LinkedHashSet<>();
        while (true) {
            List<SourceFile> files = new ArrayList<>();
            for (Request.Source source : sources) {
                if (!broken.contains(source.path())) {
                    files.add(new SourceFile(source.path(), source.text()));
                }
            }
            MemoryFiles memory = new MemoryFiles(javac, contractTypes);
            List<Answer.Diagnosis> errors = tooMany(files);
            if (errors.isEmpty() && !files.isEmpty()) {
                errors = errors(files, memory);
            }
            if (errors.isEmpty()) {
                errors = Reserved.errors(memory.sources(), sources);
            }
            if (errors.isEmpty()) {
                errors = Bulk.errors(memory.classes(), memory.sources());
            }
            if (firstErrors.isEmpty()) {
                firstErrors.addAll(errors);
            }
            if (errors.isEmpty()) {
                return new Compilation(
                        memory.classes(), memory.sources(), firstErrors, List.copyOf(broken));
            }
            boolean fewer = false;
            for (Answer.Diagnosis error : errors) {
                fewer |= broken.add(error.path());
            }
            if (!fewer) {
                sources.forEach(source -> broken.add(source.path()));
            }
        }
    }

    private List<Answer.Diagnosis> tooMany(List<SourceFile> files) {
        return Declarations.mayExceed(Bulk.MOST_CLASSES, files)
                ? Bulk.errors(new Declarations(javac).byPath(files))
                : List.of();
    }

    private List<Answer.Diagnosis> errors(List<SourceFile> files, MemoryFiles memory) {
        List<Answer.Diagnosis> errors = new ArrayList<>();
        boolean done =
                javac.getTask(
                                null,
                                memory,
                                diagnostic -> addError(errors, diagnostic),
                                OPTIONS,
                                null,
                                files)
                        .call();
        if (!done && errors.isEmpty()) {
            errors.add(new Answer.Diagnosis("", 0, 0, "the compiler gave up on these sources"));
        }
        return errors;
    }

    private static void addError(
            List<Answer.Diagnosis> errors, Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            String path = diagnostic.getSource() instanceof SourceFile source ? source.path() : "";
            errors.add(
                    new Answer.Diagnosis(
                            path,
                            (int) Math.max(diagnostic.getLineNumber(), 0),
                            (int) Math.max(diagnostic.getColumnNumber(), 0),
                            Harmless.capped(diagnostic.getMessage(Locale.ENGLISH), MOST_MESSAGE)));
        }
    }
}
