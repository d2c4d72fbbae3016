package dev.lockstep.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// A packed grader whose files say what they are and do nothing.
final class Fake {
    private Fake() {}

    static PackedGrader grader(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        for (String name : new String[] {"agent.jar", "stage.jar", "timing.jar"}) {
            Files.writeString(folder.resolve("lockstep-grader-" + name), version);
        }
        Files.writeString(folder.resolve("patched-classes"), version);
        Files.writeString(folder.resolve("lib/one-" + version + ".jar"), version);
        Files.writeString(folder.resolve("lib/left-over.jar"), version);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/one-" + version + ".jar");
        try (OutputStream out = Files.newOutputStream(folder.resolve("lockstep-grader.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        return new PackedGrader(folder);
    }
}
