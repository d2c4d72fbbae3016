package dev.lockstep.watch;

/// What a person sees of it, and how keys and the end of input come in.
public interface Front extends AutoCloseable {
    /// Whether single keys are obeyed.
    boolean hasKeys();

    /// Columns.
    int width();

    /// Text that stays.
    void print(String text);

    /// One line that the next takes the place of.
    void status(String line);

    void clear();

    /// The next key, or -1 where there will be none. Waits.
    int key();

    /// Puts the terminal back as it was.
    @Override
    void close();
}
