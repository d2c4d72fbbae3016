package dev.lockstep.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.shared.invoker.InvocationRequest;

/// Where a Maven is that can build the project: an installed one, else the project's wrapper.
final class MavenHome {
    private final Map<String, String> environment;
    private final boolean windows;

    MavenHome(Map<String, String> environment, boolean windows) {
        this.environment = environment;
        this.windows = windows;
    }

    /// Sets the Maven to use; false when there is none.
    boolean choose(InvocationRequest request, Path project) {
        Optional<Path> home = installed();
        if (home.isPresent()) {
            request.setMavenHome(home.get().toFile());
            return true;
        }
        Optional<Path> wrapper = wrapper(project);
        wrapper.ifPresent(script -> {
            request.setMavenHome(project.toFile());
            request.setMavenExecutable(script.toFile());
        });
        return wrapper.isPresent();
    }

    Optional<Path> installed() {
        List<Path> homes = new ArrayList<>();
        for (String name : List.of("MAVEN_HOME", "M2_HOME")) {
            String home = environment.getOrDefault(name, "");
            if (!home.isBlank()) {
                homes.add(Path.of(home));
            }
        }
        onPath().ifPresent(homes::add);
        return homes.stream()
                .filter(home -> isFile(home.resolve("bin").resolve(mvn())))
                .findFirst();
    }

    /// The nearest wrapper at or above the project.
    Optional<Path> wrapper(Path project) {
        for (Path folder = project; folder != null; folder = folder.getParent()) {
            Path script = folder.resolve(windows ? "mvnw.cmd" : "mvnw");
            if (isFile(script) && (windows || Files.isExecutable(script))) {
                return Optional.of(script);
            }
        }
        return Optional.empty();
    }

    /// The home of the `mvn` on the path. It is often a link from elsewhere into the real home.
    private Optional<Path> onPath() {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path script = Path.of(folder.isEmpty() ? "." : folder).resolve(mvn());
            if (isFile(script)) {
                try {
                    return Optional.ofNullable(script.toRealPath().getParent())
                            .map(Path::getParent);
                } catch (IOException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private String mvn() {
        return windows ? "mvn.cmd" : "mvn";
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path);
    }
}
