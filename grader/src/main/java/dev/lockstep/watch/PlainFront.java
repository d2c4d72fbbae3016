package dev.lockstep.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/// Plain lines, for whatever is no terminal: nothing is taken back, and no key is obeyed.
///
/// @param in ends when nobody listens any more
public record PlainFront(PrintStream out, InputStream in, int width) implements Front {
    @Override
    public boolean hasKeys() {
        return false;
    }

    @Override
    public void print(String text) {
        out.print(text);
        out.flush();
    }

    @Override
    public void status(String line) {
        // What would be taken back at once is not worth a line.
    }

    @Override
    public void clear() {
        out.println();
        out.flush();
    }

    /// Waits for the end.
    @Override
    public int key() {
        try {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // The same as its end.
        }
        return -1;
    }

    @Override
    public void close() {
        out.flush();
    }
}
