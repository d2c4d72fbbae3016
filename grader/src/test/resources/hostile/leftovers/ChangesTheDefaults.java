import exercises.ratelimiter.RateLimiter;
import java.util.concurrent.Callable;

/// Changes what a whole JVM has one of: locale, time zone, default handler, properties, standard
/// streams.
public class ChangesTheDefaults implements RateLimiter {
    public ChangesTheDefaults(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-SA-u-nu-arab"));
        java.util.TimeZone.setDefault(null);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Runtime.getRuntime().halt(1));
        System.setProperties(new java.util.Properties());
        System.setOut(null);
        System.setErr(null);
        return call.call();
    }
}
