import exercises.ratelimiter.RateLimiter;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.Callable;

/// Defines a class from bytes that no compiler and no gate has seen.
public class DefinesAClass implements RateLimiter {
    public DefinesAClass(int maxConcurrent) {}

    @Override
    public <T> T call(Callable<T> call) throws Exception {
        byte[] file =
                ClassFile.of().build(ClassDesc.of("Smuggled"), type -> type.withVersion(69, 0));
        System.out.println(MethodHandles.lookup().defineClass(file));
        return call.call();
    }
}
