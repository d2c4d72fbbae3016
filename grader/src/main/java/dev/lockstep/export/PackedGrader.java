package dev.lockstep.export;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The grader as the build packs it: its jar, the libraries that the jar names, and what a stage
/// needs. The file of patched classes belongs to the JDK of the build; on another JDK a stage
/// patches for itself at its start, which takes longer and changes nothing else.
///
/// @param folder where the jars are
public record PackedGrader(Path folder) {
    static final String FOLDER = "grader/";
    private static final String JAR = "lockstep-grader.jar";

    /// What it shows who has passed; it is handed out to nobody.
    private static final String SOLUTIONS = "lockstep-grader-solutions.jar";

    private static final List<String> BESIDE =
            List.of(
                    "lockstep-grader-agent.jar",
                    "lockstep-grader-stage.jar",
                    "lockstep-grader-timing.jar",
                    "patched-classes");

    /// The grader that this program runs from.
    public static PackedGrader ofThisJvm() throws Refused {
        try {
            Path jar =
                    Path.of(
                            PackedGrader.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (!Files.isRegularFile(jar)) {
                throw new Refused("Only a packed grader can be exported. Use ./grade export.");
            }
            return new PackedGrader(Objects.requireNonNull(jar.getParent()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not from a file", e);
        }
    }

    /// Adds the grader to a parcel, in the parcel's folder `grader`.
    void into(Parcel parcel) throws IOException {
        parcel.copy(FOLDER + JAR, folder.resolve(JAR));
        for (String name : BESIDE) {
            parcel.copy(FOLDER + name, folder.resolve(name));
        }
        for (String library : libraries()) {
            parcel.copy(FOLDER + library, folder.resolve(library));
        }
    }

    private List<String> libraries() throws IOException {
        try (JarFile jar = new JarFile(folder.resolve(JAR).toFile())) {
            String classPath =
                    jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return classPath == null
                    ? List.of()
                    : Stream.of(classPath.strip().split("\\s+"))
                            .filter(name -> !name.equals(SOLUTIONS))
                            .toList();
        }
    }
}
