package dev.lockstep.submission;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The directory of a zip file in memory: what it has, not yet what is in it.
///
/// The JDK's own readers go by the local headers, or need a file; neither tells what kind of file
/// an entry was. Only the central directory at the end counts here (PKWARE's APPNOTE.TXT, 4.3.12
/// and 4.3.16).
final class ZipEntries {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final int MADE_BY_UNIX = 3;
    private static final int UNIX_KIND = 0xF000;
    private static final int UNIX_REGULAR = 0x8000;
    private static final int UNIX_FOLDER = 0x4000;

    private ZipEntries() {}

    /// One entry.
    ///
    /// @param method 0 as it is, 8 deflated
    /// @param size of its content as the directory claims, in bytes
    /// @param header where its local header begins
    /// @param regular whether it is no link, pipe or device
    record Entry(
            String path,
            boolean encrypted,
            int method,
            int compressed,
            long size,
            int header,
            boolean regular) {
        boolean isFolder() {
            return path.endsWith("/");
        }
    }

    /// @throws IndexOutOfBoundsException where the directory points out of the file
    static List<Entry> of(byte[] zip, String name) throws BadSubmission {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes, name);
        int count = bytes.getShort(end + 10) & 0xFFFF;
        int at = bytes.getInt(end + 16);
        if (count == 0xFFFF || at == -1) {
            throw new BadSubmission(
                    name + " is a zip for very large files. Zip only your solution's folder.");
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw broken(name);
            }
            entries.add(entry(bytes, at, name));
            at +=
                    ENTRY_BYTES
                            + length(bytes, at + 28)
                            + length(bytes, at + 30)
                            + length(bytes, at + 32);
        }
        return entries;
    }

    static BadSubmission broken(String name) {
        return new BadSubmission(name + " is not a whole zip file. Make it again.");
    }

    private static int end(ByteBuffer bytes, String name) throws BadSubmission {
        int last = bytes.capacity() - END_BYTES;
        for (int at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw broken(name);
    }

    private static Entry entry(ByteBuffer bytes, int at, String name) throws BadSubmission {
        int flags = bytes.getShort(at + 8);
        int madeBy = bytes.get(at + 5);
        int kind = bytes.getInt(at + 38) >>> 16 & UNIX_KIND;
        boolean regular =
                madeBy != MADE_BY_UNIX || kind == UNIX_REGULAR || kind == UNIX_FOLDER || kind == 0;
        return new Entry(
                path(bytes, at, name),
                (flags & 1) != 0,
                bytes.getShort(at + 10),
                bytes.getInt(at + 20),
                bytes.getInt(at + 24) & 0xFFFF_FFFFL,
                bytes.getInt(at + 42),
                regular);
    }

    /// UTF-8 where it is, else Latin-1: a name in a code page of old is as good as any.
    private static String path(ByteBuffer bytes, int at, String name) throws BadSubmission {
        ByteBuffer raw = bytes.slice(at + ENTRY_BYTES, length(bytes, at + 28));
        String path;
        try {
            path = StandardCharsets.UTF_8.newDecoder().decode(raw.duplicate()).toString();
        } catch (CharacterCodingException e) {
            path = StandardCharsets.ISO_8859_1.decode(raw).toString();
        }
        requireInside(path, name);
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private static void requireInside(String path, String name) throws BadSubmission {
        boolean outside = path.startsWith("/") || path.matches("[A-Za-z]:.*");
        outside |= List.of(path.split("/", -1)).contains("..");
        if (path.contains("\\")) {
            throw new BadSubmission(
                    "%s has backslashes in the names of its entries: %s. Make it with another program."
                            .formatted(name, SourcePath.printable(path)));
        }
        if (outside) {
            throw new BadSubmission(
                    "%s has an entry that would lie outside its folder: %s. Zip your solution's folder."
                            .formatted(name, SourcePath.printable(path)));
        }
    }

    private static int length(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
