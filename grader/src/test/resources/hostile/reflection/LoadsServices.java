import exercises.ratelimiter.RateLimiter;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

/// Has services and bundles loaded, which makes classes by name.
public class LoadsServices implements RateLimiter {
    public LoadsServices(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        for (var provider : ServiceLoader.load(java.nio.file.spi.FileSystemProvider.class)) {
            System.out.println(provider);
        }
        System.out.println(ResourceBundle.getBundle("dev.lockstep.checks.help"));
        return call.call();
    }
}
