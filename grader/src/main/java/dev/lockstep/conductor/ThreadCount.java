package dev.lockstep.conductor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The kernel's own count of this process's tasks: listing them is not atomic while tasks end.
final class ThreadCount implements AutoCloseable {
    private static final int FIELDS_AFTER_NAME = 17;

    private final FileChannel stat = FileChannel.open(Path.of("/proc/self/stat"));
    private final ByteBuffer buffer = ByteBuffer.allocate(1024);

    ThreadCount() throws IOException {}

    int read() throws IOException {
        buffer.clear();
        int length = stat.read(buffer, 0);
        String line = new String(buffer.array(), 0, length, StandardCharsets.ISO_8859_1);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return Integer.parseInt(fields[FIELDS_AFTER_NAME]);
    }

    @Override
    public void close() throws IOException {
        stat.close();
    }
}
