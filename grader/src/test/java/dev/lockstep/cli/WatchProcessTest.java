package dev.lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole of `watch`, in a process of its own and through pipes.
class WatchProcessTest {
    private static final Path SOLUTIONS =
            Path.of("../solutions/src/main/java/solutions/ratelimiter");

    @TempDir Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void each_save_is_graded_until_the_input_ends() throws Exception {
        save("flawed/LeaksThePermitOfAFailure.java");
        Process watch = start();
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8));
        try {
            String flawed = verdict(lines);
            save("right/SemaphorePermits.java");
            String right = verdict(lines);
            Files.writeString(
                    folder.resolve("Answer.java"),
                    "class Answer implements exercises.ratelimiter.RateLimiter {");
            String broken = verdict(lines);
            watch.getOutputStream().close();

            assertTrue(flawed.contains("Lockstep watches your files"), flawed);
            assertTrue(flawed.contains(" returns the permit after a failure\n"), flawed);
            assertTrue(flawed.contains("rate-limiter failed  90/100  1 failed\n"), flawed);
            assertTrue(right.contains("rate-limiter passed  100/100\n"), right);
            assertTrue(broken.contains("Answer.java:1:"), broken);
            assertTrue(broken.contains("rate-limiter compile error  0/100\n"), broken);
            assertFalse((flawed + right + broken).contains("\u001b"));
            assertEquals(0, watch.waitFor());
            assertTrue(
                    Files.readString(folder.resolve(".lockstep/state"))
                            .contains("rate-limiter solved\n"));
        } finally {
            watch.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command =
                new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlockstep.terminal=false",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.lockstep.cli.Main",
                        "watch",
                        "rate-limiter",
                        "--submission",
                        folder.toString(),
                        "--seed",
                        "1");
        return command.redirectErrorStream(true).start();
    }

    /// What is written up to and with the bar that ends each verdict.
    private static String verdict(BufferedReader lines) throws IOException {
        StringBuilder text = new StringBuilder();
        String line = lines.readLine();
        while (line != null && !line.startsWith("[")) {
            text.append(line).append('\n');
            line = lines.readLine();
        }
        assertTrue(line != null, () -> "it ended: " + text);
        return text.toString();
    }

    private void save(String solution) throws IOException {
        Path source = SOLUTIONS.resolve(solution);
        String name = source.getFileName().toString().replace(".java", "");
        Files.writeString(
                folder.resolve("Answer.java"),
                Files.readString(source)
                        .replaceFirst("package [\\w.]+;", "")
                        .replace(name, "Answer"));
    }
}
