package dev.lockstep.watch;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/// A terminal: single keys, a line that changes, and an empty screen for each run. It is put back
/// as it was however the program ends, unless it is killed outright.
public final class LiveFront implements Front {
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";
    private static final String CLEAR_LINE = "\r\u001b[K";

    /// Reading without a time-out would keep the terminal's lock, and so its closing, for ever.
    private static final long PATIENCE_MILLIS = 1_000;

    private static final int WIDEST = 120;
    private static final int NARROWEST = 60;

    private final Terminal terminal;
    private final Attributes before;
    private final PrintStream out;
    private final Thread restoring;
    private boolean changing;

    private LiveFront(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
        this.before = terminal.getAttributes();
        this.restoring = Thread.ofPlatform().name("terminal").unstarted(this::restore);
        Runtime.getRuntime().addShutdownHook(restoring);
        Attributes _ = terminal.enterRawMode();
    }

    /// The terminal, where this program has one for its input and its output.
    public static Optional<Front> open(PrintStream out) {
        try {
            Terminal terminal =
                    TerminalBuilder.builder()
                            .system(true)
                            .dumb(false)
                            .provider("ffm")
                            .nativeSignals(false)
                            .build();
            return Optional.of(new LiveFront(terminal, out));
        } catch (IOException | IllegalStateException none) {
            return Optional.empty();
        }
    }

    @Override
    public boolean hasKeys() {
        return true;
    }

    @Override
    public int width() {
        int columns = terminal.getColumns();
        return Math.clamp(columns == 0 ? WIDEST : columns, NARROWEST, WIDEST);
    }

    @Override
    public synchronized void print(String text) {
        wipe();
        out.print(text);
        out.flush();
    }

    @Override
    public synchronized void status(String line) {
        wipe();
        out.print(line);
        out.flush();
        changing = true;
    }

    @Override
    public synchronized void clear() {
        changing = false;
        out.print(CLEAR);
        out.flush();
    }

    private void wipe() {
        if (changing) {
            out.print(CLEAR_LINE);
            changing = false;
        }
    }

    @Override
    public int key() {
        try {
            int key = terminal.reader().read(PATIENCE_MILLIS);
            while (key == NonBlockingReader.READ_EXPIRED) {
                key = terminal.reader().read(PATIENCE_MILLIS);
            }
            return key;
        } catch (IOException closed) {
            return -1;
        }
    }

    private synchronized void restore() {
        wipe();
        out.flush();
        terminal.setAttributes(before);
    }

    @Override
    public void close() {
        if (Runtime.getRuntime().removeShutdownHook(restoring)) {
            restore();
        }
    }
}
