package dev.lockstep.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    private static final String RUN = "()V";

    private final Policy own = PolicyFile.read();

    @Test
    void the_policy_names_only_classes_of_this_jdk() {
        Set<String> unknown = new TreeSet<>();
        own.types().keySet().stream().filter(name -> !isThere(name)).forEach(unknown::add);
        own.named().stream().filter(name -> !isThere(name)).forEach(unknown::add);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void the_policy_names_only_members_of_this_jdk() {
        Set<String> unknown = new TreeSet<>();
        own.types()
                .forEach((type, members) ->
                        members.stream()
                                .filter(member -> !declares(type, member))
                                .forEach(member -> unknown.add(type + "." + member)));
        own.boots().stream()
                .map(name -> name.replaceAll("\\(.*", ""))
                .filter(name -> !isMember(name))
                .forEach(unknown::add);
        own.denied().stream()
                .map(name -> name.replaceAll("\\(.*", ""))
                .filter(name -> !isThere(name) && !isMember(name))
                .forEach(unknown::add);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void every_overload_that_is_refused_is_there() {
        List<String> unknown =
                Stream.concat(own.denied().stream(), own.boots().stream())
                        .filter(name -> name.endsWith(")"))
                        .filter(name -> !isOverload(name))
                        .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void every_hint_is_about_something_of_this_jdk() {
        Set<String> packages = new TreeSet<>(Set.of("*", "sun", "jdk", "com.sun", "javax.net"));
        ModuleLayer.boot().modules().forEach(module -> packages.addAll(module.getPackages()));
        List<String> unknown =
                own.hints().keySet().stream()
                        .filter(name -> !packages.contains(name))
                        .filter(name -> !isThere(name) && !isMember(name))
                        .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void all_throwables_are_throwables() throws ClassNotFoundException {
        for (String name : List.of("java.lang.StackOverflowError", "java.net.ConnectException")) {
            assertTrue(own.allows(name), name);
            assertTrue(Throwable.class.isAssignableFrom(type(name)), name);
        }
        assertFalse(own.allows("java.lang.ProcessHandle"));
    }

    @Test
    void a_class_without_members_brings_the_classes_nested_in_it() {
        Policy policy = PolicyFile.parse("type a.A\ntype a.B: run\nname a.C\nnot a.A$Bad");
        assertTrue(policy.allows("a.A$In$Deep", "run", RUN));
        assertFalse(policy.allows("a.A$Bad$Deep"));
        assertFalse(policy.allows("a.B$In"));
        assertFalse(policy.allows("a.C$In"));
    }

    @Test
    void members_are_all_or_these_or_none() {
        Policy policy =
                PolicyFile.parse("package p\ntype a.B: run\n    new\nname a.C\nnot p.A.run");
        assertTrue(policy.allows("p.A", "walk", RUN));
        assertFalse(policy.allows("p.A", "run", RUN));
        assertFalse(policy.allows("p.q.A"));
        assertTrue(policy.allows("a.B", "<init>", RUN));
        assertFalse(policy.allows("a.B", "walk", RUN));
        assertTrue(policy.allows("a.C"));
        assertFalse(policy.allows("a.C", "run", RUN));
    }

    @Test
    void an_overload_is_told_by_its_parameters() {
        Policy policy = PolicyFile.parse("package p\nnot p.A.new(String,int[])");
        assertFalse(policy.allows("p.A", "<init>", "(Ljava/lang/String;[I)V"));
        assertTrue(policy.allows("p.A", "<init>", "(Ljava/lang/String;I)V"));
    }

    @Test
    void the_longest_hint_is_given() {
        Policy policy =
                PolicyFile.parse("hint * any\nhint p pack\nhint p.A class\nhint p.A.run run");
        assertEquals("run", policy.hint("p.A", "run"));
        assertEquals("class", policy.hint("p.A$In", "walk"));
        assertEquals("pack", policy.hint("p.q.B"));
        assertEquals("any", policy.hint("r.A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"allow a.B", "type", "type a.B run", "type a.B:"})
    void a_line_that_means_nothing_is_an_error(String line) {
        assertThrows(IllegalArgumentException.class, () -> PolicyFile.parse(line));
    }

    private static boolean isThere(String name) {
        try {
            type(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
    }

    private static boolean isMember(String name) {
        String type = Names.packageOf(name);
        return isThere(type) && declares(type, name.substring(type.length() + 1));
    }

    private static boolean isOverload(String name) {
        String member = name.substring(0, name.indexOf('('));
        String parameters = name.substring(name.indexOf('(') + 1, name.length() - 1);
        try {
            Class<?> type = type(Names.packageOf(member));
            return Stream.concat(
                            Arrays.stream(type.getDeclaredConstructors()),
                            Arrays.stream(type.getDeclaredMethods())
                                    .filter(method -> member.endsWith("." + method.getName())))
                    .map(executable -> executable.getParameterTypes())
                    .map(types ->
                            Arrays.stream(types).map(t -> Names.simple(t.getTypeName())).toList())
                    .anyMatch(types -> String.join(",", types).equals(parameters));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean declares(String type, String member) {
        try {
            Class<?> found = type(type);
            return member.equals("new")
                    || Arrays.stream(found.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals(member))
                    || Arrays.stream(found.getDeclaredFields())
                            .anyMatch(field -> field.getName().equals(member));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
