package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The grader that this build has packed, and what its users have on their machines: a JDK 25 on
/// the path, no `JAVA_HOME`, no Maven repository, and no network.
final class Packed {
    private static final Path JDK = Path.of(System.getProperty("java.home"));
    private static final Path JAR = Path.of("target/lockstep-grader.jar").toAbsolutePath();

    private Packed() {}

    static void export(Path folder, String... arguments) throws IOException, InterruptedException {
        assertTrue(Files.exists(JAR), () -> JAR + " is missing: package the grader first");
        List<String> command = new ArrayList<>(List.of(JDK.resolve("bin/java").toString()));
        command.add("-Dlockstep.home=" + Path.of("..").toAbsolutePath().normalize());
        command.addAll(List.of("-jar", JAR.toString(), "export"));
        command.addAll(List.of(arguments));
        Program run = Program.run(folder, Map.of(), command);
        assertEquals(0, run.status(), run.err());
        System.out.print(run.out());
    }

    static Program run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Map<String, String> here = new HashMap<>();
        here.put("PATH", JDK.resolve("bin") + ":/usr/bin:/bin");
        here.put("HOME", Files.createDirectories(folder.resolve(".lockstep/home")).toString());
        for (String variable : List.of("http_proxy", "https_proxy")) {
            here.put(variable, "http://127.0.0.1:1");
        }
        here.putAll(environment);
        List<String> line = new ArrayList<>(withoutNetwork());
        line.addAll(List.of(command));
        return Program.run(folder, here, line);
    }

    /// A network namespace with nothing in it, where the system lets us make one.
    private static List<String> withoutNetwork() {
        for (String option : List.of("-n", "-rn")) {
            if (Program.works("unshare", option, "true")) {
                return List.of("unshare", option);
            }
        }
        return List.of();
    }

    /// A right answer of the course's.
    static String answer(String exercise, String name) throws IOException {
        return Files.readString(
                Path.of("../solutions/src/main/java/solutions", exercise, "right", name + ".java"));
    }
}
