package dev.lockstep.weaving;

import dev.lockstep.trace.Site;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.LineNumber;

/// Where the weaver is in a class, and the points it has made there.
final class Places {
    private final PointTable table;
    private final String className;
    private final String file;
    private int line = 1;

    Places(PointTable table, ClassModel type) {
        this.table = table;
        this.className = type.thisClass().asInternalName().replace('/', '.');
        this.file =
                type.findAttribute(Attributes.sourceFile())
                        .map(attribute -> attribute.sourceFile().stringValue())
                        .orElse("?");
    }

    void atLine(int next) {
        line = next;
    }

    void atFirstLineOf(CodeModel code) {
        for (CodeElement element : code) {
            if (element instanceof LineNumber first) {
                line = first.line();
                return;
            }
        }
    }

    int line() {
        return line;
    }

    /// A new point at the line.
    int point(Point.Kind kind, String what, boolean write) {
        return table.add(kind, new Site(className, file, line), what, write);
    }
}
