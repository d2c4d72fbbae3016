package dev.lockstep.gate;

import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_MethodHandle;
import static java.lang.constant.ConstantDescs.CD_MethodHandles_Lookup;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Class files that the compiler does not write.
class HandMadeTest {
    private static final ClassDesc SYSTEM = ClassDesc.of("java.lang.System");
    private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.invoke.ConstantBootstraps");
    private static final MethodTypeDesc TEXT_TO_TEXT = MethodTypeDesc.of(CD_String, CD_String);
    private static final DirectMethodHandleDesc GET_PROPERTY =
            MethodHandleDesc.ofMethod(
                    DirectMethodHandleDesc.Kind.STATIC, SYSTEM, "getProperty", TEXT_TO_TEXT);
    private static final DirectMethodHandleDesc INVOKE =
            ConstantDescs.ofConstantBootstrap(
                    BOOTSTRAPS, "invoke", CD_Object, CD_MethodHandle, CD_Object.arrayType());
    private static final String CONTRACT = "exercises.ratelimiter.RateLimiter";

    private final Gate gate = new Gate(Set.of(CONTRACT));

    @Test
    void a_dynamic_constant_calls_only_what_code_may_call() {
        DynamicConstantDesc<?> constant =
                DynamicConstantDesc.ofNamed(INVOKE, "x", CD_String, GET_PROPERTY, "user.home");
        assertEquals(List.of("System.getProperty(String)"), refused(code(c -> c.ldc(constant))));
    }

    @Test
    void a_dynamic_constant_within_another_is_seen() {
        DynamicConstantDesc<?> inner =
                DynamicConstantDesc.ofNamed(INVOKE, "x", CD_String, GET_PROPERTY, "user.home");
        DynamicConstantDesc<?> outer =
                DynamicConstantDesc.ofNamed(
                        INVOKE,
                        "y",
                        CD_String,
                        MethodHandleDesc.ofMethod(
                                DirectMethodHandleDesc.Kind.VIRTUAL,
                                CD_String,
                                "trim",
                                MethodTypeDesc.of(CD_String)),
                        inner);
        assertEquals(List.of("System.getProperty(String)"), refused(code(c -> c.ldc(outer))));
    }

    @Test
    void no_other_bootstrap_method_makes_constants() {
        DirectMethodHandleDesc field =
                ConstantDescs.ofConstantBootstrap(
                        BOOTSTRAPS, "getStaticFinal", CD_Object, CD_Class);
        DynamicConstantDesc<?> constant =
                DynamicConstantDesc.ofNamed(field, "PI", CD_Object, ClassDesc.of("java.lang.Math"));
        assertEquals(
                List.of(
                        "ConstantBootstraps.getStaticFinal(MethodHandles.Lookup, String, Class, Class)"),
                refused(code(c -> c.ldc(constant))));
    }

    @Test
    void a_handle_that_is_loaded_is_a_call() {
        assertEquals(
                List.of("System.getProperty(String)"), refused(code(c -> c.ldc(GET_PROPERTY))));
    }

    @Test
    void a_method_type_names_only_what_may_be_named() {
        MethodTypeDesc type = MethodTypeDesc.of(CD_void, ClassDesc.of("java.io.File"));
        assertEquals(List.of("java.io.File"), refused(code(c -> c.ldc(type))));
    }

    @Test
    void a_call_site_of_a_foreign_bootstrap_method_is_refused() {
        DirectMethodHandleDesc defines =
                MethodHandleDesc.ofMethod(
                        DirectMethodHandleDesc.Kind.VIRTUAL,
                        CD_MethodHandles_Lookup,
                        "findClass",
                        MethodTypeDesc.of(CD_Class, CD_String));
        DynamicCallSiteDesc site =
                DynamicCallSiteDesc.of(defines, "x", MethodTypeDesc.of(CD_Class));
        assertEquals(
                List.of("MethodHandles.Lookup.findClass(String)"),
                refused(code(c -> c.invokedynamic(site))));
    }

    @Test
    void what_stands_in_the_pool_and_nowhere_else_is_refused() {
        byte[] file =
                build(
                        "A",
                        type ->
                                type.constantPool()
                                        .methodRefEntry(
                                                SYSTEM,
                                                "exit",
                                                MethodTypeDesc.of(CD_void, CD_int)));
        assertEquals(List.of("System.exit(int)"), refused("A", file));
    }

    @Test
    void a_member_that_nothing_declares_is_refused() {
        assertEquals(
                List.of("Thread.vanish()"),
                refused(
                        code(c ->
                                c.invokestatic(
                                        ClassDesc.of("java.lang.Thread"),
                                        "vanish",
                                        MethodTypeDesc.of(CD_void)))));
    }

    @Test
    void a_class_that_is_nowhere_is_refused() {
        assertEquals(
                List.of("dev.lockstep.player.Seal"),
                refused(code(c -> c.ldc(ClassDesc.of("dev.lockstep.player.Seal")))));
    }

    @Test
    void arrays_have_the_members_of_objects_and_no_others() {
        ClassDesc files = ClassDesc.of("java.io.File").arrayType();
        MethodTypeDesc type = MethodTypeDesc.of(CD_Object);
        assertEquals(
                List.of(), refused(code(c -> c.invokevirtual(CD_int.arrayType(), "clone", type))));
        assertEquals(
                List.of("java.io.File"), refused(code(c -> c.invokevirtual(files, "clone", type))));
    }

    @Test
    void class_files_of_another_version_are_refused() {
        byte[] old = build("A", type -> type.withVersion(ClassFile.JAVA_8_VERSION, 0));
        assertEquals(List.of("class files of version 52"), refused("A", old));
    }

    @Test
    void a_class_in_a_package_of_the_jdk_is_refused() {
        String name = "org.xml.sax.helpers.XMLReaderFactory";
        assertEquals(
                List.of("the package org.xml.sax.helpers"), refused(name, build(name, _ -> {})));
    }

    @Test
    void a_copy_of_a_contract_type_takes_no_part() {
        byte[] copy = code(CONTRACT, c -> c.ldc(GET_PROPERTY));
        assertEquals(List.of(), refused(CONTRACT, copy));
        MethodTypeDesc type = MethodTypeDesc.of(CD_Object);
        byte[] caller = code("A", c -> c.invokeinterface(ClassDesc.of(CONTRACT), "more", type));
        assertEquals(List.of("RateLimiter.more()"), subjects(Map.of(CONTRACT, copy, "A", caller)));
    }

    @Test
    void what_a_class_declares_itself_hides_what_is_above() {
        ClassDesc own = ClassDesc.of("A");
        MethodTypeDesc type = MethodTypeDesc.of(ClassDesc.of("java.lang.ClassLoader"));
        byte[] file = build("A", t -> t.withSuperclass(ClassDesc.of("java.lang.Thread")));
        byte[] caller = code("B", c -> c.invokevirtual(own, "getContextClassLoader", type));
        assertEquals(
                List.of("Thread.getContextClassLoader()"),
                subjects(Map.of("A", file, "B", caller)));
    }

    @Test
    void what_is_no_class_file_is_refused_without_a_crash() {
        byte[] right = build("A", _ -> {});
        List<byte[]> odd =
                List.of(
                        new byte[0],
                        "no class file at all".getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOf(right, 20),
                        Arrays.copyOf(right, right.length - 3));
        for (byte[] file : odd) {
            List<Violation> found = gate.judge(Map.of("A", file)).violations();
            assertEquals(1, found.size());
            assertTrue(found.getFirst().message().startsWith("The grader could not read"));
        }
    }

    @Test
    void whatever_byte_is_wrong_the_gate_answers() {
        byte[] right = code(c -> c.ldc(GET_PROPERTY));
        for (int i = 0; i < right.length; i++) {
            byte[] wrong = right.clone();
            wrong[i] ^= 0x15;
            gate.judge(Map.of("A", wrong));
        }
    }

    private static byte[] code(Consumer<CodeBuilder> load) {
        return code("A", load);
    }

    private static byte[] code(String name, Consumer<CodeBuilder> load) {
        return build(
                name,
                type ->
                        type.withMethodBody(
                                "run",
                                MethodTypeDesc.of(CD_void),
                                ClassFile.ACC_STATIC,
                                code -> {
                                    code.lineNumber(7);
                                    load.accept(code);
                                    code.return_();
                                }));
    }

    private static byte[] build(String name, Consumer<ClassBuilder> content) {
        ClassFile files =
                ClassFile.of(
                        ClassFile.StackMapsOption.DROP_STACK_MAPS,
                        ClassFile.DeadCodeOption.KEEP_DEAD_CODE);
        return files.build(
                ClassDesc.of(name),
                type -> {
                    type.withVersion(ClassFile.latestMajorVersion(), 0);
                    content.accept(type);
                });
    }

    private List<String> refused(byte[] file) {
        return refused("A", file);
    }

    private List<String> refused(String name, byte[] file) {
        return subjects(Map.of(name, file));
    }

    private List<String> subjects(Map<String, byte[]> classes) {
        return gate.judge(classes).violations().stream()
                .map(Violation::message)
                .map(text -> text.replaceAll("^An answer may not use ([^:]*): .*$", "$1"))
                .toList();
    }
}
