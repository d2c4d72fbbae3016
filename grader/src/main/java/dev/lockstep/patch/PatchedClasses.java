package dev.lockstep.patch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/// The file of patched classes that spares a stage the work: patching takes a fresh JVM more than
/// 100 ms, reading the file about 1 ms. It begins with the key of the JDK that it was made for.
/// Nothing in it tells which version of the patches made it: it is made whenever the agent's jar
/// is.
///
/// It is read while the JVM starts: no lambdas, no `+` on strings, no resources and no
/// `DataInputStream` here, each of which costs more than all the rest.
final class PatchedClasses {
    private PatchedClasses() {}

    /// The file's bytes, for the running JDK.
    static byte[] write(Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, jdk().getBytes(UTF_8));
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            write(out, entry.getKey().getBytes(UTF_8));
            write(out, entry.getValue());
        }
        return bytes.toByteArray();
    }

    /// Reads the classes; none if the file is missing or was made for another JDK.
    static Map<String, byte[]> read(File file) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        if (!file.isFile()) {
            return classes;
        }
        ByteBuffer in = ByteBuffer.wrap(contents(file));
        if (!new String(next(in), UTF_8).equals(jdk())) {
            return classes;
        }
        for (int left = in.getInt(); left > 0; left--) {
            String name = new String(next(in), UTF_8);
            classes.put(name, next(in));
        }
        return classes;
    }

    /// The JDK's maker and version, and the size of its classes: makers patch without saying so.
    private static String jdk() {
        return String.join(
                " ",
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.arch"),
                Long.toString(new File(System.getProperty("java.home"), "lib/modules").length()));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] next(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    private static byte[] contents(File file) throws IOException {
        try (FileInputStream in = new FileInputStream(file)) {
            return in.readAllBytes();
        }
    }
}
