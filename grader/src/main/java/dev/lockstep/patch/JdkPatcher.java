package dev.lockstep.patch;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Patches the classes of the running JDK, as far as bytes go: it reads the originals from the JDK
/// and changes no class that is loaded.
final class JdkPatcher {
    private JdkPatcher() {}

    /// The patched classes by name. It throws an [UnsupportedJdkException] if one patch has no
    /// place.
    static Map<String, byte[]> patchedClasses() throws IOException {
        Map<String, byte[]> patched = new LinkedHashMap<>();
        for (ClassPatch patch : Patches.all()) {
            byte[] original = original(patch.className());
            List<Patch> missing = patch.missing(original);
            if (!missing.isEmpty()) {
                throw new UnsupportedJdkException(
                        patch.className() + " has no place for " + missing);
            }
            patched.put(patch.className(), patch.apply(original));
        }
        return patched;
    }

    /// The class file of a class in `java.base`.
    static byte[] original(String className) throws IOException {
        String path = className.replace('.', '/') + ".class";
        try (InputStream in = Object.class.getModule().getResourceAsStream(path)) {
            if (in == null) {
                throw new UnsupportedJdkException(className + " is missing");
            }
            return in.readAllBytes();
        }
    }
}
