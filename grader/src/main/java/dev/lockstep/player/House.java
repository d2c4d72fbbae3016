package dev.lockstep.player;

import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;

/// What all plays of a stage share because the JVM has only one of it. A play that changes it, or
/// leaves work in it, must be the stage's last.
final class House {
    private final Locale locale = Locale.getDefault();
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);
    private final TimeZone zone = TimeZone.getDefault();

    /// Taken last: finding the time zone sets one.
    private final Properties properties = (Properties) System.getProperties().clone();

    private final int parallelism = ForkJoinPool.getCommonPoolParallelism();

    /// Whether anything is not as it was when the stage began.
    boolean isChanged() {
        return commonPoolIsChanged()
                || Thread.getDefaultUncaughtExceptionHandler() != null
                || !Locale.getDefault().equals(locale)
                || !Locale.getDefault(Locale.Category.DISPLAY).equals(display)
                || !Locale.getDefault(Locale.Category.FORMAT).equals(format)
                || !TimeZone.getDefault().equals(zone)
                || !System.getProperties().entrySet().containsAll(properties.entrySet());
    }

    /// A pool that was set to another size, or has workers that a task keeps.
    private boolean commonPoolIsChanged() {
        ForkJoinPool pool = ForkJoinPool.commonPool();
        return pool.getParallelism() != parallelism || !pool.isQuiescent();
    }
}
