package dev.lockstep.stage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads lines of a stage, none longer than a cap.
final class BoundedLines {
    private static final int MOST_BYTES = 64 << 20;

    private final InputStream in;

    BoundedLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /// The next line without its end, or null at the end of the stream.
    ///
    /// @throws IOException also where a line is too long
    @Nullable String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n') {
            if (line.size() >= MOST_BYTES) {
                throw new IOException("a line of the stage is longer than " + MOST_BYTES);
            }
            line.write(b);
            b = in.read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
