/// Watching: grades an exercise again whenever one of its files is saved, and obeys single keys.
/// What comes of a save or a key is a pure function; the terminal, files and threads stand around
/// it.
@NullMarked
package dev.lockstep.watch;

import org.jspecify.annotations.NullMarked;
