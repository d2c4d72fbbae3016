package dev.lockstep.conductor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The kernel's own count of this process's tasks: listing them is not atomic while tasks end.
final class ThreadCount implements AutoCloseable {
    private static final int FIELDS_AFTER_NAME = 17;

    private final FileChannel stat = FileChannel.open(Path.of("/proc/self/stat"));
    private final ByteBuffer buffer = ByteBuffer.allocate(1024);

    ThreadCount() throws IOException {}

    int read() throws IOException {
        buffer.clear();
        int at = stat.read(buffer, 0) - 1;
        byte[] line = buffer.array();
        while (line[at] != ')') { // the name before it may hold anything
            at--;
        }
        int field = 0;
        for (at += 2; field < FIELDS_AFTER_NAME; at++) {
            field += line[at] == ' ' ? 1 : 0;
        }
        int count = 0;
        for (; line[at] != ' '; at++) {
            count = count * 10 + line[at] - '0';
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        stat.close();
    }
}
