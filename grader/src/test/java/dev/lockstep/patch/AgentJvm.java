package dev.lockstep.patch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/// Starts JVMs with the agent, from jars made of the classes under test.
final class AgentJvm {
    private final Path agent;
    private final Path timing;
    private final Path tests;

    /// Makes the jars in the folder.
    AgentJvm(Path folder) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Agent.class.getName());
        manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
        agent = jar(folder.resolve("agent.jar"), Agent.class, "dev/lockstep/patch", manifest);
        timing = jar(folder.resolve("timing.jar"), Agent.class, "dev/lockstep/timing", manifest);
        tests = jar(folder.resolve("tests.jar"), AgentJvm.class, "dev/lockstep/patch", manifest);
    }

    /// The flag that puts the called package where JDK code can see it.
    String bootClassPath() {
        return "-Xbootclasspath/a:" + timing;
    }

    /// The flag for the agent that patches at start.
    String agent() {
        return "-javaagent:" + agent;
    }

    /// The flag for the agent with a file of patched classes.
    String agent(Path patchedClasses) {
        return agent() + "=" + patchedClasses;
    }

    /// What the JVM prints, flags before main class and arguments.
    String run(String... flagsAndMain) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:ActiveProcessorCount=4"));
        command.addAll(List.of("-cp", tests + java.io.File.pathSeparator + agent));
        command.addAll(List.of(flagsAndMain));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Path jar(Path jar, Class<?> of, String part, Manifest manifest)
            throws Exception {
        Path classes = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(entries, classes.relativize(file).toString().replace('\\', '/'), file);
            }
        }
        return jar;
    }

    private static void add(JarOutputStream entries, String name, Path file) throws IOException {
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
    }
}
