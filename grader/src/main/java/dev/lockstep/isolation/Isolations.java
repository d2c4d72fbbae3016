package dev.lockstep.isolation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out, once a run, which isolation this machine offers.
public final class Isolations {
    private final Bubblewrap bubblewrap;
    private final OwnNetwork ownNetwork;
    private @Nullable Isolation best;

    /// @param readable what a stage reads besides its JDK
    public Isolations(Path javaHome, List<Path> readable) {
        this.bubblewrap = new Bubblewrap(javaHome, readable);
        List<Path> needed = new ArrayList<>(readable);
        needed.add(javaHome.resolve("lib/modules"));
        this.ownNetwork = new OwnNetwork(needed);
    }

    /// The isolation for a stage.
    ///
    /// @param wanted `best`, `required` or `none`
    /// @throws IOException also where one is required and this system has none
    public synchronized Isolation get(String wanted) throws IOException, InterruptedException {
        if (wanted.equals("none")) {
            return Isolation.NONE;
        }
        Isolation found = best == null ? find() : best;
        best = found;
        boolean required = wanted.equals("required");
        if (required && found.wall() == Isolation.Wall.NONE) {
            throw missing();
        }
        return new Isolation(found.wall(), found.wrapper(), required);
    }

    private Isolation find() throws IOException, InterruptedException {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return Isolation.NONE;
        }
        Optional<List<String>> wrapper = bubblewrap.wrapper();
        return wrapper.isPresent()
                ? new Isolation(Isolation.Wall.BWRAP, wrapper.get(), false)
                : landlock();
    }

    /// The isolation that a stage builds around itself, in a network of its own where it can have
    /// one.
    public Isolation landlock() throws IOException, InterruptedException {
        List<String> wrapper = ownNetwork.wrapper().orElse(List.of());
        return new Isolation(Isolation.Wall.LANDLOCK, wrapper, false);
    }

    /// What to say where isolation is required and there is none.
    public static IOException missing() {
        return new IOException(
                "this machine offers no isolation: bwrap does not work here and its kernel has no"
                        + " Landlock. Install bubblewrap, or grade with --isolation best");
    }
}
