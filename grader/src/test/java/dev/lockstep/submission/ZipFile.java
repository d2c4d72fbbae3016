package dev.lockstep.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A zip file written by hand, so that its directory can say what no archiver would.
final class ZipFile {
    static final int LINK = 0xA1FF << 16;
    private static final int MADE_BY_UNIX = 3 << 8;

    private record Entry(
            String path, ByteArrayOutputStream packed, int size, int method, int flags, int kind) {
        byte[] name() {
            return path.getBytes(StandardCharsets.UTF_8);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    ZipFile file(String path, String text) throws IOException {
        return add(path, text.getBytes(StandardCharsets.UTF_8), 0, 0);
    }

    ZipFile link(String path, String to) throws IOException {
        return add(path, to.getBytes(StandardCharsets.UTF_8), 0, LINK);
    }

    ZipFile encrypted(String path) throws IOException {
        return add(path, new byte[] {1, 2, 3}, 1, 0);
    }

    private ZipFile add(String path, byte[] content, int flags, int kind) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater raw = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, raw)) {
            out.write(content);
        }
        return with(path, packed, content.length, 8, flags, kind);
    }

    /// An entry that claims a size and a method of packing.
    ZipFile claiming(String path, int size, int method) {
        return with(path, new ByteArrayOutputStream(), size, method, 0, 0);
    }

    private ZipFile with(
            String path, ByteArrayOutputStream packed, int size, int method, int flags, int kind) {
        entries.add(new Entry(path, packed, size, method, flags, kind));
        return this;
    }

    byte[] bytes() {
        ByteBuffer zip = ByteBuffer.allocate(64 << 20).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> headers = new ArrayList<>();
        for (Entry entry : entries) {
            headers.add(zip.position());
            zip.putInt(0x04034b50).putShort((short) 20);
            common(zip, entry);
            zip.put(entry.name()).put(entry.packed.toByteArray());
        }
        int directory = zip.position();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            zip.putInt(0x02014b50).putShort((short) (MADE_BY_UNIX | 20)).putShort((short) 20);
            common(zip, entry);
            zip.putShort((short) 0).putShort((short) 0).putShort((short) 0);
            zip.putInt(entry.kind).putInt(headers.get(i)).put(entry.name());
        }
        int length = zip.position() - directory;
        short count = (short) entries.size();
        zip.putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
        zip.putInt(length).putInt(directory).putShort((short) 0);
        byte[] bytes = new byte[zip.position()];
        zip.flip().get(bytes);
        return bytes;
    }

    private static void common(ByteBuffer zip, Entry entry) {
        zip.putShort((short) entry.flags).putShort((short) entry.method).putInt(0).putInt(0);
        zip.putInt(entry.packed.size()).putInt(entry.size);
        zip.putShort((short) entry.name().length).putShort((short) 0);
    }
}
