package dev.lockstep.stage;

import com.google.gson.Gson;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of a stage.
///
/// @param java the launcher of a JDK 25
/// @param classPath what the stage's own program consists of
/// @param built where the build put the agent that gives timed waits to virtual time; without it
///   they take real time
public record StageCommand(Path java, List<Path> classPath, Path built) {
    private static final String MAIN = "dev.lockstep.player.Player";

    /// A submission sees as many processors on every machine, so the common pool has one size.
    public static final int PROCESSORS = 4;

    /// The JVM's exit status where it ended itself for want of memory.
    static final int OUT_OF_MEMORY = 3;

    private static final List<String> FLAGS =
            List.of(
                    "-XX:ActiveProcessorCount=" + PROCESSORS,
                    "-Djdk.virtualThreadScheduler.parallelism=2",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xms64m",
                    "-Xmx256m",
                    "-Xss1m",
                    "-XX:MaxMetaspaceSize=192m",
                    "-XX:MaxDirectMemorySize=32m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:+DisableAttachMechanism",
                    "-XX:-EnableDynamicAgentLoading",
                    "--illegal-native-access=deny",
                    "--sun-misc-unsafe-memory-access=deny",
                    "--finalization=disabled",
                    "-XX:-UsePerfData",
                    "-XX:+DisplayVMOutputToStderr",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:ErrorFile=/dev/null",
                    "--enable-preview",
                    "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.awt.headless=true");

    public StageCommand {
        classPath = List.copyOf(classPath);
    }

    /// A stage on the JDK and from the classes that the grader itself runs on.
    public static StageCommand ofThisJvm() {
        Path home = Path.of(System.getProperty("java.home"), "bin");
        Path grader = origin(StageCommand.class);
        return new StageCommand(
                home.resolve(File.separatorChar == '\\' ? "java.exe" : "java"),
                List.of(grader, origin(Gson.class)),
                grader.resolveSibling(""));
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not from a file: " + type, e);
        }
    }

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(FLAGS);
        line.addAll(agent());
        line.add("-cp");
        line.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        line.add(MAIN);
        return line;
    }

    private List<String> agent() {
        Path agent = built.resolve("lockstep-grader-agent.jar");
        Path timing = built.resolve("lockstep-grader-timing.jar");
        Path patched = built.resolve("patched-classes");
        return Files.exists(agent)
                ? List.of("-Xbootclasspath/a:" + timing, "-javaagent:" + agent + "=" + patched)
                : List.of();
    }
}
