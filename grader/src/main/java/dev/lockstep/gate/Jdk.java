package dev.lockstep.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The class files of the JDK that the grader runs on, as far as a submission's classes see it.
final class Jdk {
    private final Map<String, Module> modules = new HashMap<>();

    Jdk() {
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        for (Module module : ModuleLayer.boot().modules()) {
            ClassLoader loader = module.getClassLoader();
            if (loader == null || loader.equals(platform)) {
                module.getPackages().forEach(name -> modules.put(name, module));
            }
        }
    }

    /// Whether classes of the package come from the JDK, whoever else declares some.
    boolean hasPackage(String name) {
        return modules.containsKey(name);
    }

    byte @Nullable [] classFile(String name) {
        Module module = modules.get(Names.packageOf(name));
        if (module == null) {
            return null;
        }
        try (InputStream in = module.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the JDK", e);
        }
    }
}
