package dev.lockstep.patch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/// One task of the kernel's, with its two files held open.
final class KernelTask {
    private final byte[] buffer = new byte[512];
    private final RandomAccessFile stat;
    private final RandomAccessFile schedstat;
    private final boolean harmless;
    private String runsBefore = "";

    KernelTask(String id) throws IOException {
        String folder = "/proc/self/task/" + id;
        stat = new RandomAccessFile(folder + "/stat", "r");
        schedstat = new RandomAccessFile(folder + "/schedstat", "r");
        String line = read(stat);
        String name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
        harmless = name.startsWith("VM Periodic") || name.startsWith("Signal Disp");
    }

    /// Whether the task sleeps; it notes how often it has run.
    boolean sleeps() throws IOException {
        if (harmless) {
            return true;
        }
        runsBefore = read(schedstat);
        return field(read(stat), 0).equals("S");
    }

    /// Whether the task still sleeps, and has not run since it was last asked.
    boolean hasSleptOn() throws IOException {
        return harmless || (field(read(stat), 0).equals("S") && read(schedstat).equals(runsBefore));
    }

    void close() throws IOException {
        stat.close();
        schedstat.close();
    }

    private String read(RandomAccessFile file) throws IOException {
        file.seek(0);
        int length = file.read(buffer);
        if (length <= 0) {
            throw new IOException("The task has ended");
        }
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    }

    /// The field of a `stat` line with this number, counted from the state, which follows the name.
    static String field(String stat, int number) {
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", number + 2)[number];
    }
}
