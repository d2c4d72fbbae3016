package dev.lockstep.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.report.ProjectResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/// Runs a real Maven, on projects below `target`, where this repository's wrapper is within reach.
class ProjectBuildTest {
    static final class BelowTarget implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
                throws IOException {
            Path target = Files.createDirectories(Path.of("target/projects").toAbsolutePath());
            return Files.createTempDirectory(target, "project");
        }
    }

    @TempDir(factory = BelowTarget.class, cleanup = CleanupMode.ON_SUCCESS)
    Path project;

    @Test
    void counts_the_learners_own_tests() throws IOException {
        pom();
        write("src/main/java/a/Adder.java", "package a; class Adder { int one() { return 1; } }");
        write(
                "src/test/java/a/AdderTest.java",
                """
                package a;
                import org.junit.jupiter.api.*;
                class AdderTest {
                    @Test void right() { Assertions.assertEquals(1, new Adder().one()); }
                    @Test void wrong() { Assertions.assertEquals(2, new Adder().one()); }
                    @Test void broken() { throw new IllegalStateException("oops"); }
                }
                """);

        ProjectResult result = run();

        assertTrue(result.built(), result::toString);
        assertEquals(List.of(3, 1, 1), List.of(result.tests(), result.failures(), result.errors()));
        assertNotNull(result.firstError());
        assertTrue(result.firstError().startsWith("a.AdderTest."), result.firstError());
    }

    @Test
    void says_where_a_project_does_not_compile() throws IOException {
        pom();
        write("src/main/java/a/Adder.java", "package a; class Adder { int one() { return } }");

        ProjectResult result = run();

        assertFalse(result.built());
        assertNotNull(result.firstError());
        assertTrue(result.firstError().contains("Adder.java:[1,"), result.firstError());
    }

    @Test
    void a_build_that_takes_too_long_is_stopped() throws IOException {
        pom();
        ProjectBuild build =
                new ProjectBuild(System.getenv(), windows(), Duration.ZERO, Clock.systemUTC());

        ProjectResult result = build.run(project, List.of());

        assertFalse(result.built());
    }

    @Test
    void the_project_is_the_nearest_folder_with_a_pom() throws IOException {
        pom();
        write("src/main/java/a/Adder.java", "package a;");

        Path file = project.resolve("src/main/java/a/Adder.java");

        assertEquals(Optional.of(project), ProjectBuild.folder(file));
    }

    @Test
    void an_installed_maven_comes_before_the_wrapper() throws IOException {
        write("home/bin/mvn", "");
        write("mvnw", "");
        assertTrue(project.resolve("mvnw").toFile().setExecutable(true));
        String home = project.resolve("home").toString();

        assertEquals(
                Optional.of(Path.of(home)),
                new MavenHome(Map.of("M2_HOME", home, "MAVEN_HOME", "nowhere"), false).installed());
        assertEquals(
                Optional.of(Path.of(home).toRealPath()),
                new MavenHome(Map.of("PATH", "none" + File.pathSeparator + home + "/bin"), false)
                        .installed());
        MavenHome none = new MavenHome(Map.of(), false);
        assertEquals(Optional.empty(), none.installed());
        assertEquals(Optional.of(project.resolve("mvnw")), none.wrapper(project.resolve("a/b/c")));
    }

    private ProjectResult run() throws IOException {
        ProjectBuild build =
                new ProjectBuild(
                        System.getenv(), windows(), Duration.ofMinutes(5), Clock.systemUTC());
        // The repository that this build uses may not be the usual one.
        String repository = System.getProperty("localRepository");
        return build.run(
                project,
                repository == null ? List.of() : List.of("-Dmaven.repo.local=" + repository));
    }

    private void pom() throws IOException {
        write(
                "pom.xml",
                """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>own</groupId>
                  <artifactId>own</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>25</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>org.junit.jupiter</groupId>
                      <artifactId>junit-jupiter</artifactId>
                      <version>6.1.3</version>
                      <scope>test</scope>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>3.5.0</version>
                      </plugin>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.16.0</version>
                      </plugin>
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>3.6.1</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static boolean windows() {
        return File.separatorChar == '\\';
    }
}
