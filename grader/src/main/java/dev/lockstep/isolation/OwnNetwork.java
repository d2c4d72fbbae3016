package dev.lockstep.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words that start a stage in a network of its own, in which there is nothing but a loopback.
///
/// `unshare` makes the network and the user namespace that it takes, in which whoever starts the
/// stage is root. `ip` brings the loopback up, and `setpriv` gives every privilege away for good,
/// so no thread of the stage ever holds one. Each program becomes the next: the stage has the
/// process number, the streams and the end that it would have without them.
final class OwnNetwork {
    private static final String SHELL = "/bin/sh";

    private static final String LOOPBACK_UP = "\"$0\" link set lo up && exec \"$@\"";

    private static final List<String> UNPRIVILEGED =
            List.of("--bounding-set=-all", "--inh-caps=-all", "--no-new-privs");

    /// Looks around where a stage would be: whether it could read its files, which root without
    /// privileges may not, then which privileges and which routes it would have.
    private static final String LOOK =
            """
            for file; do [ -r "$file" ] || exit 1; done
            for file in /proc/self/status /proc/self/net/route; do
                while read -r line; do echo "$line"; done < $file
            done
            """;

    private final List<Path> needed;

    /// @param needed files that a stage must be able to read
    OwnNetwork(List<Path> needed) {
        this.needed = List.copyOf(needed);
    }

    /// The words, where they work here.
    Optional<List<String>> wrapper() throws IOException, InterruptedException {
        Optional<Path> unshare = Programs.find("unshare");
        Optional<Path> setpriv = Programs.find("setpriv");
        Optional<Path> ip = Programs.ofTheSystem("ip");
        if (unshare.isEmpty() || setpriv.isEmpty() || ip.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(unshare.get().toString()));
        words.addAll(List.of("--user", "--net", "--map-root-user"));
        words.addAll(List.of(SHELL, "-c", LOOPBACK_UP, ip.get().toString()));
        words.add(setpriv.get().toString());
        words.addAll(UNPRIVILEGED);
        return works(words) ? Optional.of(words) : Optional.empty();
    }

    private boolean works(List<String> words) throws IOException, InterruptedException {
        List<String> trial = new ArrayList<>(words);
        trial.addAll(List.of(SHELL, "-c", LOOK, SHELL));
        needed.forEach(path -> trial.add(path.toString()));
        ProcessBuilder builder = new ProcessBuilder(trial).redirectErrorStream(true);
        builder.environment().clear();
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream said = process.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && isLockedIn(text.lines().toList());
        }
    }

    /// Whether all sets of privileges are empty and no route leads out.
    static boolean isLockedIn(List<String> told) {
        List<String> privileges = told.stream().filter(line -> line.startsWith("Cap")).toList();
        return !privileges.isEmpty()
                && privileges.stream().allMatch(line -> line.matches("Cap\\w+:\\s*0+"))
                && told.getLast().startsWith("Iface");
    }
}
