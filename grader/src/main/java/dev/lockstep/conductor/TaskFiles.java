package dev.lockstep.conductor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// One kernel task's `stat` and `schedstat`, kept open so that a look costs two reads.
final class TaskFiles implements AutoCloseable {
    private static final int STAT_BYTES = 512;

    private final FileChannel stat;
    private final FileChannel schedstat;
    private final byte[] bytes = new byte[STAT_BYTES];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes);
    private long marked;

    TaskFiles(Path task) throws IOException {
        stat = FileChannel.open(task.resolve("stat"));
        schedstat = FileChannel.open(task.resolve("schedstat"));
    }

    /// Remembers how often the task has run by now.
    void mark() throws IOException {
        marked = runs();
    }

    boolean sleeps() throws IOException {
        return state() == 'S';
    }

    /// Whether the task sleeps and has slept since [#mark]: one that ran or was woken then and
    /// sleeps now has run in between, and the kernel has counted it.
    boolean sleptSinceMark() throws IOException {
        return sleeps() && runs() == marked;
    }

    private char state() throws IOException {
        int at = read(stat) - 1;
        while (bytes[at] != ')') {
            at--;
        }
        return (char) bytes[at + 2];
    }

    /// A figure that changes whenever the task gets a processor: the line of `schedstat`, hashed.
    private long runs() throws IOException {
        int length = read(schedstat);
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash;
    }

    private int read(FileChannel file) throws IOException {
        buffer.clear();
        int length = file.read(buffer, 0);
        if (length <= 0) {
            throw new IOException("the task has ended");
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        stat.close();
        schedstat.close();
    }
}
