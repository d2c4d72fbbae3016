package dev.lockstep.patch;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/// The file of patched classes that spares a stage the work: patching takes a fresh JVM about 100
/// ms, reading the file about 3 ms. It belongs to one JDK and one version of the patches, whose key
/// it begins with.
///
/// It is read while the JVM starts: no streams, lambdas or `+` on strings here, whose linking costs
/// more than all the rest.
final class PatchedClasses {
    private PatchedClasses() {}

    /// Writes the classes for the running JDK.
    static void write(Map<String, byte[]> classes, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeUTF(key());
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
        out.flush();
    }

    /// Reads the classes; none if the file is missing or belongs to another JDK or other patches.
    static Map<String, byte[]> read(File file) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        if (!file.isFile()) {
            return classes;
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(contents(file)));
        if (!in.readUTF().equals(key())) {
            return classes;
        }
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            classes.put(name, bytes);
        }
        return classes;
    }

    /// The JDK's version and maker, the size of its classes (makers patch without saying so), and a
    /// checksum of the methods that patched code calls and of the list of patches.
    private static String key() throws IOException {
        CRC32 crc = new CRC32();
        crc.update(contents("/dev/lockstep/timing/TimedWaits.class"));
        crc.update(contents("/dev/lockstep/patch/Patches.class"));
        return String.join(
                " ",
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.arch"),
                Long.toString(new File(System.getProperty("java.home"), "lib/modules").length()),
                Long.toString(crc.getValue()));
    }

    private static byte[] contents(File file) throws IOException {
        try (FileInputStream in = new FileInputStream(file)) {
            return in.readAllBytes();
        }
    }

    private static byte[] contents(String resource) throws IOException {
        try (InputStream in = PatchedClasses.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("Missing resource");
            }
            return in.readAllBytes();
        }
    }
}
