import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.function.Function;

/// Throws IllegalArgumentException whatever is asked, which one check wants.
public class FailsToMap implements ParallelCompute {
    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        throw new IllegalArgumentException();
    }
}
