package dev.lockstep.conductor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The threads that a play has to do with.
public interface PlayThreads {
    /// Every thread that lives and that the submission started, directly or through the JDK, or
    /// that acts for the scenario.
    List<Thread> alive();

    /// What a thread does whose wait has ended, before it goes on; nothing where it may go on.
    default @Nullable Runnable whenWoken() {
        return null;
    }

    /// Takes every thread that lives now for nobody's.
    ///
    /// @return how many these are, those of earlier plays among them
    int disregardLiving();
}
