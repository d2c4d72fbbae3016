package dev.lockstep.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of a stage.
///
/// @param java the launcher of a JDK 25
/// @param classPath what the stage's own program consists of
public record StageCommand(Path java, List<Path> classPath) {
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
                    "-XX:-UsePerfData",
                    "-XX:+DisplayVMOutputToStderr",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:ErrorFile=/dev/null",
                    "--enable-preview",
                    "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.awt.headless=true");

    public StageCommand {
        classPath = List.copyOf(classPath);
    }

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(FLAGS);
        line.add("-cp");
        line.add(
                String.join(
                        System.getProperty("path.separator"),
                        classPath.stream().map(Path::toString).toList()));
        line.add(MAIN);
        return line;
    }
}
