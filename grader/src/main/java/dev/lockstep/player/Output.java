package dev.lockstep.player;

import dev.lockstep.trace.Harmless;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Catches what a submission prints, up to a cap.
final class Output extends OutputStream {
    private static final int MOST_BYTES = 16 * 1024;

    private final ByteArrayOutputStream caught = new ByteArrayOutputStream();
    private boolean cut;

    /// Puts itself in the place of the standard streams.
    void takeOver() {
        PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @Override
    public synchronized void write(int b) {
        if (caught.size() < MOST_BYTES) {
            caught.write(b);
        } else {
            cut = true;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = Math.min(length, MOST_BYTES - caught.size());
        caught.write(bytes, offset, room);
        cut |= room < length;
    }

    /// What was printed since the last time.
    synchronized String take() {
        String text =
                Harmless.capped(caught.toString(StandardCharsets.UTF_8), MOST_BYTES)
                        + (cut ? "\n… and more" : "");
        caught.reset();
        cut = false;
        return text;
    }
}
