package dev.lockstep.stage;

import com.google.gson.Gson;
import dev.lockstep.isolation.Isolation;
import dev.lockstep.isolation.JavaHome;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The command line of a stage.
///
/// @param java the launcher of a JDK 25
/// @param classPath what the stage's own program consists of
/// @param isolation what stands around the stage
/// @param built where the build put the agent that gives timed waits to virtual time; without it
///   they take real time
/// @param archive what it starts from, or makes when it ends
public record StageCommand(
        Path java,
        List<Path> classPath,
        Path built,
        Isolation isolation,
        Optional<Archive> archive) {
    private static final String AGENT = "lockstep-grader-agent.jar";
    private static final String TIMING = "lockstep-grader-timing.jar";
    private static final String PATCHED = "patched-classes";
    private static final String STAGE = "lockstep-grader-stage.jar";
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
                    // What the JVM logs goes another way, and would stand among the answers.
                    "-Xlog:disable",
                    "-Xlog:all=warning:stderr",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:ErrorFile=/dev/null",
                    "--enable-preview",
                    "--add-opens=java.base/jdk.internal.vm=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED",
                    "-Dfile.encoding=UTF-8",
                    "-Duser.timezone=UTC",
                    "-Djava.awt.headless=true");

    public StageCommand {
        classPath = List.copyOf(classPath);
    }

    /// Without isolation.
    public StageCommand(Path java, List<Path> classPath, Path built) {
        this(java, classPath, built, Isolation.NONE, Optional.empty());
    }

    /// The same stage in another isolation.
    public StageCommand in(Isolation other) {
        return new StageCommand(java, classPath, built, other, archive);
    }

    /// The same stage with an archive.
    public StageCommand with(Archive other) {
        return new StageCommand(java, classPath, built, isolation, Optional.of(other));
    }

    /// Whether it makes an archive when it ends, which takes it some seconds.
    boolean isTraining() {
        return archive.isPresent() && !archive.get().made();
    }

    /// The JDK that the stage runs on.
    public Path javaHome() {
        return Objects.requireNonNull(java.getParent()).resolveSibling("");
    }

    /// What the stage reads besides its JDK.
    public List<Path> reads() {
        List<Path> all = new ArrayList<>(classPath);
        all.addAll(List.of(built.resolve(AGENT), built.resolve(TIMING), built.resolve(PATCHED)));
        archive.filter(Archive::made).ifPresent(made -> all.add(made.file()));
        return all.stream().filter(Files::exists).toList();
    }

    /// A stage on the JDK that the grader itself runs on, and from its classes, without the checks
    /// where it is packed.
    public static StageCommand ofThisJvm() {
        Path home = Path.of(System.getProperty("java.home"), "bin");
        Path grader = origin(StageCommand.class);
        Path built = grader.resolveSibling("");
        // A grader that is packed has its stage packed beside it; one under test is a folder of
        // classes.
        Path packed = built.resolve(STAGE);
        Path own = Files.isRegularFile(grader) && Files.exists(packed) ? packed : grader;
        return new StageCommand(
                home.resolve(File.separatorChar == '\\' ? "java.exe" : "java"),
                List.of(own, origin(Gson.class)),
                built);
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
        if (!isTraining()) {
            line.addAll(isolation.wrapper());
        }
        line.add(java.toString());
        line.addAll(FLAGS);
        if (isolation.wall() != Isolation.Wall.NONE) {
            line.add("--enable-native-access=ALL-UNNAMED");
        }
        archive.ifPresent(start -> line.addAll(start.flags()));
        line.addAll(agent());
        line.add("-cp");
        line.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        line.add(MAIN);
        // Behind walls it could not write its archive, and no submission plays in it.
        line.add(isTraining() ? Isolation.Wall.NONE.id() : isolation.wall().id());
        if (isolation.wall() == Isolation.Wall.LANDLOCK) {
            line.add(isolation.ownNetwork() ? "own-network" : "no-network");
            JavaHome.folders(javaHome()).forEach(folder -> line.add(folder.toString()));
            reads().forEach(path -> line.add(path.toString()));
        }
        return line;
    }

    private List<String> agent() {
        Path agent = built.resolve(AGENT);
        Path timing = built.resolve(TIMING);
        Path patched = built.resolve(PATCHED);
        return Files.exists(agent)
                ? List.of("-Xbootclasspath/a:" + timing, "-javaagent:" + agent + "=" + patched)
                : List.of();
    }
}
