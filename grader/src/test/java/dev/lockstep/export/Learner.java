package dev.lockstep.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Learners who work on the rate limiter in their copy of an exported student repository.
enum Learner {
    /// Has an answer that is right.
    RIGHT(100),
    /// Has one that loses the permit of a call that fails.
    FLAWED(90),
    /// Has the same one, and would like to have all the points for it.
    HOSTILE(90);

    private static final String LIMITER = "exercises/src/main/java/exercises/ratelimiter/";
    private static final String ANSWER = LIMITER + "MyRateLimiter.java";
    private static final String WISH =
            "{\"schema\": \"classroom50/result/v1\", \"score\": 100, \"max-score\": 100}";

    private final int points;

    Learner(int points) {
        this.points = points;
    }

    /// What the answer is worth.
    int points() {
        return points;
    }

    /// The learner's repository.
    ///
    /// @param exported the student repository that it began as
    /// @param owned a file that is there once anything of the learner's but an answer was run
    void work(Path exported, Path repository, Path owned) throws IOException {
        Folder.copy(exported, repository);
        String name = this == RIGHT ? "right/SemaphorePermits" : "flawed/LeaksThePermitOfAFailure";
        Files.writeString(repository.resolve(ANSWER), answer(name));
        if (this == HOSTILE) {
            tamper(repository, owned);
        }
    }

    private String answer(String name) throws IOException {
        String source =
                Files.readString(
                        Path.of(
                                "../solutions/src/main/java/solutions/ratelimiter",
                                name + ".java"));
        String mine =
                source.replaceFirst("package .*;", "package exercises.ratelimiter;")
                        .replaceAll(name.replaceFirst(".*/", "\\\\b") + "\\b", "MyRateLimiter");
        return this == HOSTILE
                ? mine.replaceFirst(
                        "(?m)^ {8}T result",
                        "        System.out.println(\"::error title=owned::\\\\n::set-output name=x::\");\n$0")
                : mine;
    }

    /// Whatever of it is run, or read in place of the course's, shows.
    private static void tamper(Path repository, Path owned) throws IOException {
        String script = "#!/bin/sh\ntouch '%s'\necho '%s' >result.json\n".formatted(owned, WISH);
        for (String name : new String[] {"grade", "mvnw", "java", "git"}) {
            Path file = write(repository, name, script);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        write(repository, ".mvn/jvm.config", "-XX:OnError=touch " + owned);
        write(repository, ".mvn/maven.config", "-Dlockstep.home=/nowhere");
        write(repository, "grader/lockstep-grader.jar", "no jar");
        write(repository, "grader/assignment.txt", "no exercise");
        write(
                repository,
                "grader/src/main/java/dev/lockstep/checks/RateLimiterChecks.java",
                "package dev.lockstep.checks; public class RateLimiterChecks {}");
        write(repository, "grader/target/lockstep-grader.jar", "no jar");
        write(repository, ".lockstep/start/key", "0\n/nowhere\n");
        write(repository, "result.json", WISH);
        String python = "open('%s', 'w')\n".formatted(owned);
        for (String module : new String[] {"tempfile", "subprocess", "sitecustomize"}) {
            write(repository, module + ".py", python);
        }
    }

    private static Path write(Path repository, String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
