package dev.lockstep.project;

import dev.lockstep.report.ProjectResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/// Builds a learner's Maven project and runs its own tests, through Maven Invoker, within a
/// time-out of real time.
public final class ProjectBuild {
    /// Long enough for a first build that has to download everything.
    public static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final MavenHome maven;
    private final Duration timeout;
    private final Clock clock;

    public ProjectBuild(
            Map<String, String> environment, boolean windows, Duration timeout, Clock clock) {
        this.maven = new MavenHome(environment, windows);
        this.timeout = timeout;
        this.clock = clock;
    }

    /// The nearest folder with a `pom.xml`, at the submission or above it.
    public static Optional<Path> folder(Path submission) {
        for (Path at = submission.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("pom.xml"))) {
                return Optional.of(at.normalize());
            }
        }
        return Optional.empty();
    }

    /// Builds it and says what came of that; only an unreadable test report is an error.
    ///
    /// @param arguments what Maven is asked to do beside running the tests, such as `-o`
    public ProjectResult run(Path project, List<String> arguments) throws IOException {
        // Files may carry whole seconds only.
        Instant start = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        MavenOutput output = new MavenOutput();
        InvocationRequest request = request(project, arguments, output);
        if (!maven.choose(request, project)) {
            return broken(project, "There is no Maven: set MAVEN_HOME or put mvn on the path.");
        }
        boolean built;
        try (ProcessDeadline deadline = new ProcessDeadline(timeout)) {
            InvocationResult result = new DefaultInvoker().execute(request);
            if (deadline.struck()) {
                return broken(project, "Maven was stopped after " + timeout.toSeconds() + " s.");
            }
            built = result.getExitCode() == 0 && result.getExecutionException() == null;
        } catch (MavenInvocationException e) {
            return broken(project, "Maven did not start: " + e.getMessage());
        }
        if (!built) {
            return broken(project, output.firstError().orElse("Maven failed without saying why."));
        }
        SurefireReports tests = SurefireReports.read(project, start);
        return new ProjectResult(
                project.toString(),
                true,
                tests.tests(),
                tests.failures(),
                tests.errors(),
                tests.firstError());
    }

    /// Failed tests do not end the build, so that a broken build and a failed test differ. No input
    /// stream: Invoker would print a remark about it.
    private InvocationRequest request(Path project, List<String> arguments, MavenOutput output) {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setPomFile(project.resolve("pom.xml").toFile());
        request.setBaseDirectory(project.toFile());
        request.setJavaHome(new File(System.getProperty("java.home")));
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.setMavenOpts("-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        request.addArg("test");
        request.addArg("-Dmaven.test.failure.ignore=true");
        request.addArg("-Dstyle.color=never");
        request.addArgs(arguments);
        request.setOutputHandler(output::line);
        request.setErrorHandler(output::line);
        return request;
    }

    private static ProjectResult broken(Path project, String why) {
        return new ProjectResult(project.toString(), false, 0, 0, 0, why);
    }
}
