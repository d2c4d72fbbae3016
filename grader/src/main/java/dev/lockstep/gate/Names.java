package dev.lockstep.gate;

import java.util.StringJoiner;
import java.util.function.Consumer;

/// The names in class files: of packages, of the types in descriptors, of members as people write
/// them.
final class Names {
    private Names() {}

    static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    /// `Thread.Builder` for `java.lang.Thread$Builder`.
    static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    /// The class that the class is nested in, or an empty text.
    static String outer(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('$')));
    }

    /// Hands on the binary name of each class in a descriptor, of arrays their elements'.
    static void types(String descriptor, Consumer<String> types) {
        int at = descriptor.indexOf('L');
        while (at >= 0) {
            int end = descriptor.indexOf(';', at);
            types.accept(descriptor.substring(at + 1, end).replace('/', '.'));
            at = descriptor.indexOf('L', end);
        }
    }

    /// `String,int[]` for the parameters of a method's descriptor.
    static String parameters(String descriptor) {
        StringJoiner names = new StringJoiner(",");
        int at = 1;
        while (descriptor.charAt(at) != ')') {
            int end = at;
            while (descriptor.charAt(end) == '[') {
                end++;
            }
            int arrays = end - at;
            end = descriptor.charAt(end) == 'L' ? descriptor.indexOf(';', end) : end;
            names.add(type(descriptor.substring(at + arrays, end + 1)) + "[]".repeat(arrays));
            at = end + 1;
        }
        return names.toString();
    }

    private static String type(String descriptor) {
        return switch (descriptor.charAt(0)) {
            case 'L' -> simple(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
            case 'Z' -> "boolean";
            case 'B' -> "byte";
            case 'C' -> "char";
            case 'S' -> "short";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'F' -> "float";
            default -> "double";
        };
    }

    /// `System.exit(int)`, `new File(String)`, `System.in`.
    static String member(String owner, String name, String descriptor) {
        String type = simple(owner);
        if (!descriptor.startsWith("(")) {
            return type + "." + name;
        }
        String parameters = "(" + parameters(descriptor).replace(",", ", ") + ")";
        return Shape.isConstructor(name)
                ? "new " + type + parameters
                : type + "." + name + parameters;
    }
}
