package dev.lockstep.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file of classes that a JVM has taken in once, from which the next one starts sooner: there to
/// be used, or to be made by a stage when it ends.
///
/// It is a dynamic archive (JEP 350), not an AOT cache: where the JDK's classes are redefined, as
/// the agent does, a cache of JDK 25 goes on calling some of the old ones, and timed waits hang.
///
/// @param made whether it is there already
public record Archive(Path file, boolean made) {
    /// Both of making and of using: an agent is part of the stage.
    private static final List<String> WITH_AGENT =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+AllowArchivingWithJavaAgent");

    /// The flags of the stage that uses it, or that makes it. The JVM keeps silent about one that
    /// does not fit, and starts without.
    List<String> flags() {
        List<String> own =
                made
                        ? List.of("-XX:SharedArchiveFile=" + file)
                        : List.of("-XX:ArchiveClassesAtExit=" + file, "-Dlockstep.training=true");
        return Stream.of(WITH_AGENT, own, List.of("-Xlog:disable")).flatMap(List::stream).toList();
    }
}
