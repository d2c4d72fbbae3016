package dev.lockstep.gate;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is refused of one class: one violation a line. What stands in no line is told only where
/// nothing else is.
final class ClassJudgement {
    private final String name;
    private final ClassModel type;
    private final Judge judge;
    private final Outside outside;
    private final SortedMap<Integer, Refusal> byLine = new TreeMap<>();

    ClassJudgement(String name, ClassModel type, Judge judge, Outside outside) {
        this.name = name;
        this.type = type;
        this.judge = judge;
        this.outside = outside;
    }

    List<Violation> violations() {
        header();
        new ClassScan(type, judge, this::add).run();
        List<Violation> violations = new ArrayList<>();
        byLine.forEach((line, refusal) -> {
            if (line > 0 || byLine.lastKey() == 0) {
                violations.add(new Violation(name, line, refusal.word(), refusal.message()));
            }
        });
        return violations;
    }

    private void add(int line, Refusal refusal) {
        byLine.merge(line, refusal, ClassJudgement::clearer);
    }

    /// A member says more than its class, which comes just before it.
    private static Refusal clearer(Refusal known, Refusal next) {
        boolean about = List.of(next.subject().split("\\W+")).contains(known.word());
        return !known.subject().contains("(") && next.subject().contains("(") && about
                ? next
                : known;
    }

    private void header() {
        String packageName = Names.packageOf(name);
        if (outside.isPackageOfJdk(packageName)) {
            add(0, Refusal.packageOfJdk(packageName));
        }
        if (type.majorVersion() != ClassFile.latestMajorVersion()) {
            add(0, Refusal.version(type.majorVersion()));
        }
    }
}
