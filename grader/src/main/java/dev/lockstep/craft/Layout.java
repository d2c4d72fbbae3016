package dev.lockstep.craft;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The instructions of a method, numbered from 0, with what the class file says about them.
///
/// @param lines by index of the instruction
record Layout(
        List<Instruction> instructions,
        List<Integer> lines,
        Map<Label, Integer> places,
        List<LocalVariable> scopes,
        List<Handler> handlers) {
    /// What is done about exceptions of one type in a part of the code.
    ///
    /// @param start first instruction that is watched
    /// @param end the one after the last
    /// @param begin first instruction of what is done
    /// @param caught binary name of the type, or nothing where every exception is meant, as for
    ///   `finally`
    record Handler(int start, int end, int begin, String caught) {
        boolean catchesAll() {
            return caught.isEmpty() || caught.equals("java.lang.Throwable");
        }
    }

    static Layout of(CodeModel code) {
        List<Instruction> instructions = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        Map<Label, Integer> places = new HashMap<>();
        List<LocalVariable> scopes = new ArrayList<>();
        List<ExceptionCatch> caught = new ArrayList<>();
        int line = 0;
        for (CodeElement element : code) {
            switch (element) {
                case LineNumber number -> line = number.line();
                case LabelTarget target -> places.put(target.label(), instructions.size());
                case LocalVariable scope -> scopes.add(scope);
                case ExceptionCatch handler -> caught.add(handler);
                case Instruction instruction -> {
                    instructions.add(instruction);
                    lines.add(line);
                }
                default -> {}
            }
        }
        List<Handler> handlers = caught.stream().map(each -> handler(each, places)).toList();
        return new Layout(instructions, lines, places, scopes, handlers);
    }

    private static Handler handler(ExceptionCatch handler, Map<Label, Integer> places) {
        return new Handler(
                places.getOrDefault(handler.tryStart(), 0),
                places.getOrDefault(handler.tryEnd(), 0),
                places.getOrDefault(handler.handler(), 0),
                handler.catchType()
                        .map(type -> type.asInternalName().replace('/', '.'))
                        .orElse(""));
    }

    int indexOf(Label label) {
        return places.getOrDefault(label, instructions.size());
    }

    int line(int index) {
        return lines.get(index);
    }
}
