import exercises.ratelimiter.RateLimiter;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.RandomAccessFile;
import java.util.concurrent.Callable;

/// Searches the memory of its own process for what looks like the key.
public class ReadsItsOwnMemory implements RateLimiter {
    public ReadsItsOwnMemory(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        int seen = 0;
        try (RandomAccessFile memory = new RandomAccessFile("/proc/self/mem", "r");
                BufferedReader maps = new BufferedReader(new FileReader("/proc/self/maps"))) {
            for (String line = maps.readLine(); line != null && seen < 4; line = maps.readLine()) {
                if (line.contains("rw-p")) {
                    memory.seek(Long.parseUnsignedLong(line.substring(0, line.indexOf('-')), 16));
                    byte[] part = new byte[1 << 16];
                    seen += memory.read(part) > 0 ? 1 : 0;
                }
            }
        }
        System.out.println("regions of memory read: " + seen);
        return call.call();
    }
}
