package dev.lockstep.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The command line of `bwrap` around a stage: nothing of the machine is there but what a JVM
/// needs, read-only; no network but its own loopback, no other process, no privileges; all of it
/// ends with the grader.
///
/// The user inside is nobody. Root becomes nobody before that, where the files that a stage needs
/// are readable to everybody: a user namespace alone leaves root's own files to root.
final class Bubblewrap {
    private static final String NOBODY = "65534";
    private static final List<String> SYSTEM = List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64");

    private static final List<String> OPTIONS =
            List.of(
                    "--unshare-all",
                    "--unshare-user",
                    "--disable-userns",
                    "--die-with-parent",
                    "--new-session",
                    "--cap-drop",
                    "ALL",
                    "--clearenv",
                    "--uid",
                    NOBODY,
                    "--gid",
                    NOBODY,
                    "--hostname",
                    "stage");

    private static final List<String> UNPRIVILEGED =
            List.of("--reuid", NOBODY, "--regid", NOBODY, "--clear-groups", "--no-new-privs");

    private final Path javaHome;
    private final List<Path> readable;

    Bubblewrap(Path javaHome, List<Path> readable) {
        this.javaHome = javaHome;
        this.readable = readable;
    }

    /// The first way to use it that works here.
    Optional<List<String>> wrapper() throws IOException, InterruptedException {
        Optional<Path> bwrap = Programs.find("bwrap");
        if (bwrap.isEmpty()) {
            return Optional.empty();
        }
        List<String> plain = new ArrayList<>(List.of(bwrap.get().toString()));
        plain.addAll(OPTIONS);
        plain.addAll(files());
        List<List<String>> ways = new ArrayList<>();
        Programs.find("setpriv")
                .filter(_ -> "root".equals(System.getProperty("user.name")))
                .ifPresent(setpriv -> ways.add(dropping(setpriv, plain)));
        ways.add(plain);
        for (List<String> way : ways) {
            if (works(way)) {
                way.addAll(List.of("--ro-bind", "/dev/null", spawner().toString()));
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    private static List<String> dropping(Path setpriv, List<String> wrapped) {
        List<String> words = new ArrayList<>(List.of(setpriv.toString()));
        words.addAll(UNPRIVILEGED);
        words.addAll(wrapped);
        return words;
    }

    private List<String> files() {
        List<String> words = new ArrayList<>();
        SYSTEM.forEach(folder -> words.addAll(List.of("--ro-bind-try", folder, folder)));
        List<Path> all = new ArrayList<>(JavaHome.folders(javaHome));
        all.addAll(readable);
        all.forEach(path -> words.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        words.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"));
        words.addAll(List.of("--remount-ro", "/", "--chdir", "/"));
        return words;
    }

    /// What a JVM starts every process with.
    private Path spawner() {
        return javaHome.resolve("lib/jspawnhelper");
    }

    /// Runs the smallest program of the JDK in it, which says its name and ends.
    private boolean works(List<String> way) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(way);
        words.add(spawner().toString());
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().clear();
        Process trial = builder.start();
        trial.getOutputStream().close();
        try (InputStream said = trial.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            trial.waitFor();
            return !text.startsWith("bwrap:") && text.contains("jspawnhelper");
        }
    }
}
