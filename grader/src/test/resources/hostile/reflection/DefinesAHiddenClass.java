import exercises.ratelimiter.RateLimiter;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.Callable;

/// Defines a hidden class that runs as part of this one.
public class DefinesAHiddenClass implements RateLimiter {
    public DefinesAHiddenClass(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        byte[] file =
                ClassFile.of().build(ClassDesc.of("Hidden"), type -> type.withVersion(69, 0));
        System.out.println(MethodHandles.lookup().defineHiddenClass(file, true).lookupClass());
        return call.call();
    }
}
