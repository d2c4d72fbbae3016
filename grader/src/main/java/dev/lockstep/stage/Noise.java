package dev.lockstep.stage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// What a stage's JVM says on its standard error, of which the last few lines are kept.
final class Noise {
    private static final int KEPT_BYTES = 4 << 10;
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(2);

    /// HotSpot's words when `-XX:+ExitOnOutOfMemoryError` ends it.
    private static final String MEMORY = "Terminating due to java.lang.OutOfMemoryError";

    private final InputStream in;
    private final byte[] kept = new byte[2 * KEPT_BYTES];
    private final Thread reader;
    private int length;

    Noise(InputStream in) {
        this.in = in;
        this.reader = Thread.ofPlatform().daemon().name("stage-noise").start(this::read);
    }

    private void read() {
        byte[] bytes = new byte[KEPT_BYTES];
        try {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                keep(bytes, count);
            }
        } catch (IOException gone) {
            // The same as its end.
        }
    }

    private synchronized void keep(byte[] bytes, int count) {
        if (length + count > kept.length) {
            System.arraycopy(kept, length - KEPT_BYTES, kept, 0, KEPT_BYTES);
            length = KEPT_BYTES;
        }
        System.arraycopy(bytes, 0, kept, length, count);
        length += count;
    }

    /// Whether the JVM said that it ended for want of memory; asked once the stage has ended.
    boolean tellsOfMemory() throws InterruptedException {
        return text().contains(MEMORY);
    }

    /// The last that was said, asked once the stage has ended.
    String text() throws InterruptedException {
        reader.join(PATIENCE_MILLIS);
        synchronized (this) {
            return new String(kept, 0, length, StandardCharsets.UTF_8).strip();
        }
    }
}
