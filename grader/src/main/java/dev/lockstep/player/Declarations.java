package dev.lockstep.player;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;

/// How many classes sources declare. The compiler writes none before it has looked at all of them,
/// and with twenty thousand that takes about as long as it may: so these are counted before.
final class Declarations {
    private static final List<String> OPTIONS =
            List.of("-source", "25", "--enable-preview", "-proc:none", "-nowarn");

    /// What each declaration begins with, in honest sources: a few more words are no harm.
    private static final Pattern BEGINNING =
            Pattern.compile("\\b(?:class|enum|interface|record)\\s");

    private final JavaCompiler javac;

    Declarations(JavaCompiler javac) {
        this.javac = javac;
    }

    /// Whether there can be more than that many, at a glance.
    static boolean mayExceed(int most, List<SourceFile> files) {
        return files.stream()
                .flatMap(file -> BEGINNING.matcher(file.getCharContent(true)).results())
                .skip(most)
                .findAny()
                .isPresent();
    }

    /// The types and their member types, by path of the source file.
    Map<String, Integer> byPath(List<SourceFile> files) {
        Map<String, Integer> counts = new TreeMap<>();
        files.forEach(file -> counts.put(file.path(), count(file)));
        return counts;
    }

    private int count(SourceFile file) {
        JavacTask parser =
                (JavacTask) javac.getTask(null, null, _ -> {}, OPTIONS, null, List.of(file));
        Deque<Tree> left = new ArrayDeque<>();
        try {
            for (CompilationUnitTree unit : parser.parse()) {
                left.addAll(unit.getTypeDecls());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a source is in memory", e);
        }
        int types = 0;
        while (!left.isEmpty()) {
            if (left.pop() instanceof ClassTree type) {
                types++;
                left.addAll(type.getMembers());
            }
        }
        return types;
    }
}
