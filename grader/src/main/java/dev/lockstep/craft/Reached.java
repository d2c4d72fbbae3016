package dev.lockstep.craft;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The classes that one class under test can come to, and the code of all their methods.
///
/// @param types by binary name
record Reached(Map<String, ClassModel> types, List<Body> bodies) {
    private static final Methods TASK =
            Methods.of(
                    "java\\.util\\.concurrent\\.Callable"
                            + "|java\\.util\\.function\\.(Supplier|Function)",
                    "call",
                    "get",
                    "apply");

    static Reached of(Map<String, byte[]> classFiles) {
        Map<String, ClassModel> types = new TreeMap<>();
        classFiles.forEach((name, file) -> types.put(name, ClassFile.of().parse(file)));
        List<Body> bodies = new ArrayList<>();
        for (ClassModel type : types.values()) {
            for (MethodModel method : type.methods()) {
                method.code().ifPresent(code -> bodies.add(Body.of(type, method, code)));
            }
        }
        return new Reached(types, bodies);
    }

    /// Simple name of the file that the class was compiled from.
    String sourceOf(String className) {
        return Optional.ofNullable(types.get(className))
                .flatMap(type -> type.findAttribute(Attributes.sourceFile()))
                .map(source -> source.sourceFile().stringValue())
                .orElse(className);
    }

    Stream<Body> bodiesOf(String className) {
        return bodies.stream().filter(body -> body.owner().equals(className));
    }

    /// Whether one of the methods is called anywhere.
    boolean calls(Methods methods) {
        return bodies.stream().anyMatch(body -> body.calls(methods).findAny().isPresent());
    }

    /// Whether any step is such a step.
    boolean has(Predicate<Step> wanted) {
        return bodies.stream().anyMatch(body -> body.steps().stream().anyMatch(wanted));
    }

    /// The code that a call comes to, where it is the submission's own.
    Optional<Body> called(Call call) {
        return body(call.owner(), call.name(), call.type().descriptorString());
    }

    private Optional<Body> body(String owner, String name, String descriptor) {
        return bodiesOf(owner)
                .filter(body -> body.name().equals(name))
                .filter(body -> body.method().methodType().equalsString(descriptor))
                .findFirst();
    }

    /// The method behind a lambda or a reference to a method, wherever it is.
    static Optional<DirectMethodHandleDesc> target(Step made) {
        if (made.instruction() instanceof InvokeDynamicInstruction invoke) {
            for (ConstantDesc argument : invoke.bootstrapArgs()) {
                if (argument instanceof DirectMethodHandleDesc handle) {
                    return Optional.of(handle);
                }
            }
        }
        return Optional.empty();
    }

    /// The code behind a lambda or a reference to a method, where it is the submission's own.
    Optional<Body> behind(Step made) {
        return target(made)
                .flatMap(handle ->
                        body(
                                Names.of(handle.owner()),
                                handle.methodName(),
                                handle.lookupDescriptor()));
    }

    /// The declaration of a field, where it is the submission's own.
    Optional<FieldModel> declared(FieldInstruction access) {
        ClassModel type = types.get(access.owner().asInternalName().replace('/', '.'));
        return type == null
                ? Optional.empty()
                : type.fields().stream()
                        .filter(field -> field.fieldName().equals(access.name()))
                        .findFirst();
    }

    boolean isDeclared(FieldInstruction access, AccessFlag flag) {
        return declared(access).filter(field -> field.flags().has(flag)).isPresent();
    }

    /// Whether the step calls what the exercise gives to be called.
    boolean isTask(Step step) {
        return step.calls(TASK) || step.call().filter(this::isGiven).isPresent();
    }

    /// Whether the call is to what the exercise gives: neither the JDK's nor the submission's own.
    boolean isGiven(Call call) {
        return !types.containsKey(call.owner())
                && !call.owner().startsWith("java.")
                && !call.owner().startsWith("[")
                && !call.name().equals("<init>");
    }
}
